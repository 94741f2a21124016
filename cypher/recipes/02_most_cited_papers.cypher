// Which papers of a span of years does this graph cite most?
//
// Parameters
//   yearFrom  INTEGER  first year; 1900 where null
//   yearTo    INTEGER  last year; this year where null
//   limit     INTEGER  how many papers; 25 where null
CYPHER 25
MATCH (paper:Paper)
WHERE coalesce($yearFrom, 1900) <= paper.year <= coalesce($yearTo, date().year)
RETURN paper.id AS id, paper.title AS title, paper.year AS year, paper.citationCount AS citations
ORDER BY citations DESC, year DESC, id
LIMIT toInteger(coalesce($limit, 25))
