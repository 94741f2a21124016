// Which papers share the most references with a paper (bibliographic coupling)?
// M. M. Kessler, 1963, doi:10.1002/asi.5090140103.
//
// Parameters
//   paper  STRING   id of the paper; the one with the most references where null
//   limit  INTEGER  how many papers; 25 where null
CYPHER 25
CALL () {
  MATCH (paper:Paper)
  WHERE $paper IS NULL OR paper.id = $paper
  RETURN paper
  ORDER BY paper.referenceCount DESC, paper.id
  LIMIT 1
}
MATCH (paper)-[:CITES]->(reference:Paper)<-[:CITES]-(coupled:Paper)
WHERE coupled <> paper
RETURN paper.title AS paper, coupled.id AS id, coupled.title AS title, count(reference) AS sharedReferences
ORDER BY sharedReferences DESC, id
LIMIT toInteger(coalesce($limit, 25))
