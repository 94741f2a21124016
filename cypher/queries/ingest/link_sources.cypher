// Say where papers were published.
//
// Parameters
//   links  MAP[]  {paperId, sourceId, position} each; the source that a record names first has position 1
CYPHER 25
UNWIND $links AS row
MATCH (source:Source {id: row.sourceId})
MATCH (paper:Paper {id: row.paperId})
CREATE (paper)-[:PUBLISHED_IN {position: row.position}]->(source)
FINISH
