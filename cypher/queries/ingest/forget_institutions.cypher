// Forget those of these institutions that no paper names any more, and that have no record of their own. Others whose
// records state ties to them await them again.
//
// Parameters
//   ids  STRING[]  ids of institutions
// Columns
//   forgotten  INTEGER  how many went
CYPHER 25
MATCH (institution:Institution)
WHERE institution.id IN $ids AND NOT EXISTS { (institution)<-[:WRITTEN_AT]-() }
  AND NOT EXISTS { (record:Record) WHERE record.of = institution.id AND record.kind = 'institution' }
CALL (institution) {
  MATCH (institution)-[tie:PART_OF|SUCCEEDED_BY|RELATED_TO]-(other:Institution)
  MERGE (missing:MissingInstitution {id: institution.id})
  CREATE (other)-[:AWAITS {type: type(tie), inverse: endNode(tie) = other}]->(missing)
}
DETACH DELETE institution
RETURN count(*) AS forgotten
