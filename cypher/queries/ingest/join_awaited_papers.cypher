// Papers that others referred to before they were here: the references become citations.
//
// Parameters
//   ids  STRING[]  ids of papers that are here now
// Columns
//   id  STRING  a paper that cites one of them now
CYPHER 25
MATCH (missing:MissingPaper)
WHERE missing.id IN $ids
MATCH (paper:Paper {id: missing.id})
MATCH (citing:Paper)-[:AWAITS]->(missing)
CREATE (citing)-[:CITES]->(paper)
WITH missing, collect(citing.id) AS ids
DETACH DELETE missing
WITH ids
UNWIND ids AS id
RETURN DISTINCT id
