// Let two people know each other.
//
// Parameters
//   first   STRING   somebody
//   second  STRING   somebody else
//   since   INTEGER  from this year
CYPHER 25
MATCH (first:Person {id: $first}), (second:Person {id: $second})
MERGE (first)-[knows:KNOWS]->(second)
SET knows.since = $since
