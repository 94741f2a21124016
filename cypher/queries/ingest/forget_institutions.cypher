// Forget institutions that no paper names any more.
//
// Parameters
//   ids  STRING[]  ids of institutions that replaced records mentioned
// Columns
//   forgotten  INTEGER  how many went
CYPHER 25
MATCH (institution:Institution)
WHERE institution.id IN $ids AND NOT EXISTS { (institution)<-[:WRITTEN_AT]-() }
DETACH DELETE institution
RETURN count(*) AS forgotten
