// Which terms were extracted from which papers?
//
// Columns
//   id      STRING    of a paper
//   topics  STRING[]  the terms' ids, in the order in which the paper names them first
//   shares  FLOAT[]   of how often it names any term, each one's part
CYPHER 25
MATCH (paper:Paper)-[about:ABOUT WHERE about.extracted]->(topic:Topic)
WITH paper.id AS id, about.position AS position, topic.id AS topicId, about.score AS score
ORDER BY id, position
RETURN id, collect(topicId) AS topics, collect(score) AS shares
