// Tie papers to where they were published.
//
// Parameters
//   links  MAP[]  {paperId, otherId} each
CYPHER 25
UNWIND $links AS row
MATCH (source:Source {id: row.otherId})
MATCH (paper:Paper {id: row.paperId})
CREATE (paper)-[:PUBLISHED_IN]->(source)
FINISH
