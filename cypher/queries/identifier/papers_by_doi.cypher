// Which papers bear these DOIs?
//
// Parameters
//   dois  STRING[]  bare, in lower case
// Columns
//   alias  STRING  the DOI
//   id     STRING  the paper; where several bear it, the first by id
CYPHER 25
MATCH (paper:Paper)
WHERE paper.doi IN $dois
RETURN paper.doi AS alias, min(paper.id) AS id
ORDER BY alias
