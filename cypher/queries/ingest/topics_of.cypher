// What are these papers about, directly or by a topic below, and how many of them are about each?
//
// Parameters
//   ids  STRING[]  ids of papers
// Columns
//   id          STRING   a topic
//   paperCount  INTEGER  how many of the papers are about it or about a topic below it
CYPHER 25
MATCH (paper:Paper)
WHERE paper.id IN $ids
MATCH (paper)-[:ABOUT]->(:Topic)-[:PART_OF]->*(topic:Topic)
RETURN topic.id AS id, count(DISTINCT paper) AS paperCount
