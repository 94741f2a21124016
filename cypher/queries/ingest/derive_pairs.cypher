// Who has written with whom: save pairs of co-authors as they were counted anew.
//
// Parameters
//   authors  MAP[]  {first, pairs} each: an author, and {second, paperCount, weight, firstYear, lastYear} for each of their
//                   pairs; first is the smaller id
CYPHER 25
UNWIND $authors AS row
MATCH (first:Author {id: row.first})
UNWIND row.pairs AS written
MATCH (second:Author {id: written.second})
MERGE (first)-[pair:COAUTHORED_WITH]->(second)
SET pair = {
  paperCount: written.paperCount, weight: written.weight, firstYear: written.firstYear, lastYear: written.lastYear
}
FINISH
