// Between which institutions have authors moved: last seen at one before they were first seen at the other?
//
// Parameters
//   limit  INTEGER  how many moves; 25 where null
CYPHER 25
MATCH (before:Institution)<-[earlier:AFFILIATED_WITH]-(author:Author)-[later:AFFILIATED_WITH]->(after:Institution)
WHERE earlier.lastYear < later.firstYear
RETURN before.name AS before, after.name AS after, count(author) AS authors, collect(author.name)[..5] AS someOfThem,
  before.id AS beforeId, after.id AS afterId
ORDER BY authors DESC, beforeId, afterId
LIMIT toInteger(coalesce($limit, 25))
