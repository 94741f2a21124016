// Who has written with whom for the first time: save pairs of co-authors that were not there.
//
// Parameters
//   authors  MAP[]  {first, pairs} each: an author, and {second, paperCount, weight, firstYear, lastYear} for each of their
//                   pairs; first is the smaller id
CYPHER 25
UNWIND $authors AS row
MATCH (first:Author {id: row.first})
UNWIND row.pairs AS written
MATCH (second:Author {id: written.second})
CREATE (first)-[:COAUTHORED_WITH {
  paperCount: written.paperCount, weight: written.weight, firstYear: written.firstYear, lastYear: written.lastYear
}]->(second)
FINISH
