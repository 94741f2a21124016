// Remember who cites papers that are not here yet.
//
// Parameters
//   references  MAP[]  {paperId, ids} each: a paper and the ids of those it cites, none of them here
CYPHER 25
UNWIND $references AS row
MATCH (citing:Paper {id: row.paperId})
UNWIND row.ids AS id
MERGE (missing:MissingPaper {id: id})
CREATE (citing)-[:AWAITS]->(missing)
FINISH
