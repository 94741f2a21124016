// Whom has an author not written with, though many co-authors have?
// Each common co-author counts the more, the fewer people that co-author has written with (L. Adamic and E. Adar, 2003,
// doi:10.1016/S0378-8733(03)00009-1).
//
// Parameters
//   author  STRING   id of the author; the one with the most co-authors where null
//   limit   INTEGER  how many people; 25 where null
CYPHER 25
CALL () {
  MATCH (author:Author)
  WHERE $author IS NULL OR author.id = $author
  RETURN author
  ORDER BY author.coauthorCount DESC, author.id
  LIMIT 1
}
MATCH (author)-[:COAUTHORED_WITH]-(common:Author)-[:COAUTHORED_WITH]-(candidate:Author)
WHERE candidate <> author AND NOT EXISTS { (author)-[:COAUTHORED_WITH]-(candidate) }
WITH author, candidate, common
ORDER BY common.coauthorCount, common.id
RETURN author.name AS author, candidate.id AS id, candidate.name AS name, count(*) AS commonCoauthors,
  round(sum(1 / log(common.coauthorCount)), 3) AS score, collect(common.name)[..5] AS through
ORDER BY score DESC, commonCoauthors DESC, id
LIMIT toInteger(coalesce($limit, 25))
