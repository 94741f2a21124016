// Which papers of this graph do these cite?
//
// Parameters
//   ids  STRING[]  ids of papers
// Columns
//   id  STRING  a paper that one of them cites
CYPHER 25
MATCH (paper:Paper)
WHERE paper.id IN $ids
MATCH (paper)-[:CITES]->(cited:Paper)
RETURN DISTINCT cited.id AS id
