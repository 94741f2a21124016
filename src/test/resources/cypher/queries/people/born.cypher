// When was this person born?
//
// Parameters
//   id  STRING  the person
// Columns
//   born  INTEGER
CYPHER 25
MATCH (person:Person {id: $id}) RETURN person.born AS born
