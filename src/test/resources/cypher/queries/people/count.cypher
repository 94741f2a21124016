// How many people are there?
//
// Columns
//   count  INTEGER
CYPHER 25
MATCH (person:Person) RETURN count(person) AS count
