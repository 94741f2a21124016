// Who has written with the most people?
//
// Parameters
//   limit  INTEGER  how many authors; 25 where null
CYPHER 25
MATCH (author:Author)
RETURN author.id AS id, author.name AS name, author.coauthorCount AS coauthors, author.paperCount AS papers
ORDER BY coauthors DESC, papers DESC, id
LIMIT toInteger(coalesce($limit, 25))
