// Tie papers to the papers they cite, where these are here.
//
// Parameters
//   references  MAP[]  {paperId, ids} each: a paper and the ids of those it cites, each once
CYPHER 25
UNWIND $references AS row
MATCH (citing:Paper {id: row.paperId})
UNWIND row.ids AS id
MATCH (cited:Paper {id: id})
CREATE (citing)-[:CITES]->(cited)
FINISH
