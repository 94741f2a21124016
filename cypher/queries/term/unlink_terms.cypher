// Take the extracted terms of these papers back.
//
// Parameters
//   ids  STRING[]  ids of papers
// Columns
//   id  STRING   a term
//   by  INTEGER  by how much the number of its papers changes
CYPHER 25
MATCH (paper:Paper)
WHERE paper.id IN $ids
MATCH (paper)-[about:ABOUT WHERE about.extracted]->(topic:Topic)
DELETE about
RETURN topic.id AS id, -count(*) AS by
