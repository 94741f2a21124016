// Which of these papers are here?
//
// Parameters
//   ids  STRING[]  ids of papers
// Columns
//   id  STRING  one that is
CYPHER 25
MATCH (paper:Paper)
WHERE paper.id IN $ids
RETURN paper.id AS id
