// Which papers have no topic that a source gave them, and what do they say of themselves?
//
// Columns
//   id     STRING
//   title  STRING?
//   text   STRING?  the abstract
CYPHER 25
MATCH (paper:Paper)
WHERE NOT EXISTS { (paper)-[about:ABOUT WHERE NOT coalesce(about.extracted, false)]->() }
RETURN paper.id AS id, paper.title AS title, paper.abstract AS text
ORDER BY id
