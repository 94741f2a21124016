// Which two people have written most together, and from when to when?
//
// Parameters
//   limit  INTEGER  how many pairs; 25 where null
CYPHER 25
MATCH (one:Author)-[tie:COAUTHORED_WITH]->(other:Author)
RETURN one.name AS one, other.name AS other, tie.paperCount AS papers, round(tie.weight, 3) AS weight,
  tie.firstYear AS firstYear, tie.lastYear AS lastYear, one.id AS oneId, other.id AS otherId
ORDER BY papers DESC, tie.weight DESC, oneId, otherId
LIMIT toInteger(coalesce($limit, 25))
