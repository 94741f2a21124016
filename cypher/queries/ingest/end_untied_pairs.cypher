// Who is said to have written with whom, but never did? These pairs end, and their authors' co-authors are counted anew.
//
// Parameters
//   limit  INTEGER  most pairs to end at once
// Columns
//   authorCount  INTEGER  authors whose co-authors were counted anew; 0 where there was no such pair
CYPHER 25
MATCH (first:Author)-[pair:COAUTHORED_WITH]->(second:Author)
WHERE NOT EXISTS { (first)-[:AUTHORED]->(:Paper {hyperauthored: false})<-[:AUTHORED]-(second) }
LIMIT $limit
DELETE pair
WITH collect(first) + collect(second) AS parted
UNWIND parted AS author
WITH DISTINCT author
SET author.coauthorCount = COUNT { (author)-[:COAUTHORED_WITH]-() }
RETURN count(*) AS authorCount
