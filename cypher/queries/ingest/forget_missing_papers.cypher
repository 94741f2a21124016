// Forget papers that nobody awaits any more.
//
// Parameters
//   ids  STRING[]  ids of papers that replaced records cited
// Columns
//   forgotten  INTEGER  how many went
CYPHER 25
MATCH (missing:MissingPaper)
WHERE missing.id IN $ids AND NOT EXISTS { (missing)<-[:AWAITS]-() }
DELETE missing
RETURN count(*) AS forgotten
