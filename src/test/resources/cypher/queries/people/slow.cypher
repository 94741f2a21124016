// How long does it take to count very far?
//
// Columns
//   count  INTEGER
CYPHER 25
UNWIND range(1, 100000) AS i UNWIND range(1, 100000) AS j
WITH i, j WHERE i * j % 7 = 3
RETURN count(*) AS count
