// Is every kind of value read as what it is?
//
// Parameters
//   given  {…}  all of them
// Columns
//   given  {…}  the same
CYPHER 25
RETURN $given AS given
