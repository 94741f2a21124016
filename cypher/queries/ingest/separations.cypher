// Which names did somebody say are not of one thing?
//
// Columns
//   pair  STRING  two names, as in "W1 = doi:10.1/2"
CYPHER 25
MATCH (separation:Separation)
RETURN separation.id AS pair
