// Who has written with whom: save pairs of co-authors as they were counted anew. A pair without a paper ends.
//
// Parameters
//   pairs  MAP[]  {first, second, paperCount, weight, firstYear, lastYear} each; first is the smaller id
CYPHER 25
UNWIND $pairs AS row
MATCH (first:Author {id: row.first})
MATCH (second:Author {id: row.second})
CALL (first, second, row) {
  WHEN row.paperCount = 0 THEN {
    MATCH (first)-[pair:COAUTHORED_WITH]->(second)
    DELETE pair
  }
  ELSE {
    MERGE (first)-[pair:COAUTHORED_WITH]->(second)
    SET pair = {
      paperCount: row.paperCount, weight: row.weight, firstYear: row.firstYear, lastYear: row.lastYear
    }
  }
}
FINISH
