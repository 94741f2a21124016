// Has nobody corrected anything here? Then there is neither a record that was rejected nor a merge that was undone.
//
// Columns
//   untouched  BOOLEAN
CYPHER 25
RETURN NOT EXISTS { (:Rejection) } AND NOT EXISTS { (:Separation) } AS untouched
