// What do the papers say of themselves? All that say anything, for the projection, which reads them as a stream. The index
// has them in order: each row goes as it is made.
//
// Columns
//   id            STRING
//   title         STRING?
//   abstractText  STRING?
CYPHER 25
MATCH (paper:Paper)
USING INDEX paper:Paper(id)
WHERE paper.id >= ''
WITH paper, paper.title AS title, paper.abstract AS abstractText
WHERE title IS NOT NULL OR abstractText IS NOT NULL
RETURN paper.id AS id, title, abstractText
ORDER BY paper.id
