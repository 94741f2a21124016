// What do the papers say of themselves? All that say anything, for the projection, which reads them as a stream.
//
// Columns
//   id            STRING
//   title         STRING?
//   abstractText  STRING?
CYPHER 25
MATCH (paper:Paper)
WHERE paper.title IS NOT NULL OR paper.abstract IS NOT NULL
RETURN paper.id AS id, paper.title AS title, paper.abstract AS abstractText
ORDER BY paper.id
