// Remember that two names are not of one thing.
//
// Parameters
//   pair  STRING  two names, as in "W1 = doi:10.1/2"
CYPHER 25
MERGE (:Separation {id: $pair})
FINISH
