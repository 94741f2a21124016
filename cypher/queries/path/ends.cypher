// Where are the two things between which a way is looked for?
//
// Parameters
//   from  STRING  id of a paper, author, institution, topic or source
//   to    STRING  id of another
// Columns
//   one    STRING  element id of the one; no row where one of the two is not there
//   other  STRING  element id of the other
CYPHER 25
MATCH (one:Paper|Author|Institution|Topic|Source {id: $from})
MATCH (other:Paper|Author|Institution|Topic|Source {id: $to})
RETURN elementId(one) AS one, elementId(other) AS other
