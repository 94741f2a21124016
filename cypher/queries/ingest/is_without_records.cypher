// Is there no record at all?
//
// Columns
//   empty  BOOLEAN
CYPHER 25
RETURN NOT EXISTS { (:Record) } AS empty
