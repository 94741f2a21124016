// Which authors are there?
//
// Columns
//   id    STRING
//   name  STRING
CYPHER 25
MATCH (author:Author)
RETURN author.id AS id, author.name AS name
ORDER BY id
