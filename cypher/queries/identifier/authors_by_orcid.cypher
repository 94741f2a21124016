// Which authors bear these ORCIDs?
//
// Parameters
//   orcids  STRING[]  bare, such as 0000-0001-5109-3700
// Columns
//   alias  STRING  the ORCID
//   id     STRING  the author; where several bear it, the first by id
CYPHER 25
MATCH (author:Author)
WHERE author.orcid IN $orcids
RETURN author.orcid AS alias, min(author.id) AS id
ORDER BY alias
