// Who is oldest?
//
// Columns
//   person  node
CYPHER 25
MATCH (person:Person) RETURN person ORDER BY person.born, person.id LIMIT 1
