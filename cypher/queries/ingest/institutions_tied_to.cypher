// Which institutions have ties to any of these?
//
// Parameters
//   ids  STRING[]  ids of institutions
// Columns
//   id  STRING  one that is part of one of them, was succeeded by it or is related to it
CYPHER 25
MATCH (other:Institution)
WHERE other.id IN $ids
MATCH (other)<-[:PART_OF|SUCCEEDED_BY|RELATED_TO]-(institution:Institution)
RETURN DISTINCT institution.id AS id
