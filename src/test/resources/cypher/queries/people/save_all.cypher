// Store these people.
//
// Parameters
//   people  [{id, name, born}]  with all they are
// Columns
//   count  INTEGER  how many there were
CYPHER 25
UNWIND $people AS row
MERGE (person:Person {id: row.id})
SET person += row
RETURN count(person) AS count
