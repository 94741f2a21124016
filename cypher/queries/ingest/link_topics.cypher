// Tie papers to what they are about.
//
// Parameters
//   subjects  MAP[]  {paperId, topicId, properties} each; properties as ABOUT has them
CYPHER 25
UNWIND $subjects AS row
MATCH (topic:Topic {id: row.topicId})
MATCH (paper:Paper {id: row.paperId})
CREATE (paper)-[about:ABOUT]->(topic)
SET about = row.properties
FINISH
