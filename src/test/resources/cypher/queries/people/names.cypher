// What are these people called?
//
// Parameters
//   ids  [STRING]  the people
// Columns
//   name  STRING  by name
CYPHER 25
MATCH (person:Person) WHERE person.id IN $ids
RETURN person.name AS name ORDER BY name
