// Who was born when? (Its header promises a name that it doesn't return.)
//
// Columns
//   id    STRING
//   name  STRING
//   born  INTEGER?
CYPHER 25
MATCH (person:Person) RETURN person.id AS id, person.born AS born
