// What is known of everybody?
//
// Columns
//   id    STRING
//   born  INTEGER?
CYPHER 25
MATCH (person:Person) RETURN person.id AS id, person.born AS born ORDER BY id
