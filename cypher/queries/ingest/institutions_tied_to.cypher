// Which institutions state ties to any of these?
//
// Parameters
//   ids  STRING[]  ids of institutions, be they here or awaited
// Columns
//   id  STRING  one whose records state that it is tied to one of them
CYPHER 25
CALL () {
  MATCH (other:Institution)
  WHERE other.id IN $ids
  MATCH (other)-[tie:PART_OF|SUCCEEDED_BY|RELATED_TO]-(institution:Institution)
  WHERE institution.id IN tie.statedBy
  RETURN institution
  UNION ALL
  MATCH (other:MissingInstitution)
  WHERE other.id IN $ids
  MATCH (other)<-[:AWAITS]-(institution:Institution)
  RETURN institution
}
RETURN DISTINCT institution.id AS id
