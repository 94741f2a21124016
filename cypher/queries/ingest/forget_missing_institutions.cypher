// Forget institutions that nobody awaits any more.
//
// Parameters
//   ids  STRING[]  ids of institutions that are not here
CYPHER 25
MATCH (missing:MissingInstitution)
WHERE missing.id IN $ids AND NOT EXISTS { (missing)<-[:AWAITS]-() }
DELETE missing
FINISH
