// Who has no name?
//
// Columns
//   id    STRING
//   name  STRING
//   born  INTEGER?
CYPHER 25
RETURN 'nobody' AS id, null AS name, null AS born
