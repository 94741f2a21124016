// Who wrote these papers?
//
// Parameters
//   ids  STRING[]  ids of papers
// Columns
//   id  STRING  an author
CYPHER 25
MATCH (paper:Paper)
WHERE paper.id IN $ids
MATCH (author:Author)-[:AUTHORED]->(paper)
RETURN DISTINCT author.id AS id
