// Who has written with whom: save pairs of co-authors as they were counted anew.
//
// Parameters
//   pairs  MAP[]  {first, second, paperCount, weight, firstYear, lastYear} each; first is the smaller id
CYPHER 25
UNWIND $pairs AS row
MATCH (first:Author {id: row.first})
MATCH (second:Author {id: row.second})
MERGE (first)-[pair:COAUTHORED_WITH]->(second)
SET pair = {paperCount: row.paperCount, weight: row.weight, firstYear: row.firstYear, lastYear: row.lastYear}
FINISH
