// Who has written with whom, and how much? By fractional counting: a paper of n authors ties each pair by 1/(n - 1).
//
// Columns
//   source  STRING  the smaller id
//   target  STRING
//   weight  FLOAT
CYPHER 25
MATCH (source:Author)-[tie:COAUTHORED_WITH]->(target:Author)
RETURN source.id AS source, target.id AS target, tie.weight AS weight
ORDER BY source, target
