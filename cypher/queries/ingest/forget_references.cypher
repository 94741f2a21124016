// Take back what papers cite.
//
// Parameters
//   references  MAP[]  {paperId, ids} each: ids of what this paper cites no longer, here or awaited; null for all of it
CYPHER 25
UNWIND $references AS row
MATCH (citing:Paper {id: row.paperId})-[reference:CITES|AWAITS]->(cited)
WHERE row.ids IS NULL OR cited.id IN row.ids
DELETE reference
FINISH
