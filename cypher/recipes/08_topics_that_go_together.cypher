// Which topics are the same papers about?
// Association strength: joint papers, measured by what chance would give (N. J. van Eck and L. Waltman, 2009,
// doi:10.1002/asi.21075).
//
// Parameters
//   minPapers  INTEGER  fewest joint papers; 1 where null
//   limit      INTEGER  how many pairs; 25 where null
CYPHER 25
MATCH (one:Topic)<-[:ABOUT]-(paper:Paper)-[:ABOUT]->(other:Topic)
WHERE one.id < other.id AND one.level = other.level AND coalesce(one.conceptLevel, 2) > 1 AND coalesce(other.conceptLevel, 2) > 1
WITH one, other, count(paper) AS papers
WHERE papers >= coalesce($minPapers, 1)
RETURN one.name AS one, other.name AS other, papers,
  round(1.0 * COUNT { (:Paper) } * papers / (one.paperCount * other.paperCount), 3) AS associationStrength,
  one.id AS oneId, other.id AS otherId
ORDER BY papers DESC, associationStrength DESC, oneId, otherId
LIMIT toInteger(coalesce($limit, 25))
