// How many papers were written at these institutions, and by how many authors?
//
// Parameters
//   ids  STRING[]  ids of institutions
CYPHER 25
MATCH (institution:Institution)
WHERE institution.id IN $ids
SET institution.paperCount = COUNT { (institution)<-[:WRITTEN_AT]-() },
  institution.authorCount = COUNT { (institution)<-[:AFFILIATED_WITH]-() }
FINISH
