// Which two papers are cited by the same papers (co-citation)?
// H. Small, 1973, doi:10.1002/asi.4630240406.
//
// Parameters
//   minCiting  INTEGER  fewest papers that cite both; 1 where null
//   limit      INTEGER  how many pairs; 25 where null
CYPHER 25
MATCH (one:Paper)<-[:CITES]-(citing:Paper)-[:CITES]->(other:Paper)
WHERE one.id < other.id
WITH one, other, count(citing) AS citing
WHERE citing >= coalesce($minCiting, 1)
RETURN one.title AS one, other.title AS other, citing, one.id AS oneId, other.id AS otherId
ORDER BY citing DESC, oneId, otherId
LIMIT toInteger(coalesce($limit, 25))
