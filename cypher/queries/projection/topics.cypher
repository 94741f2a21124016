// Which topic is directly part of which? All of them, for the projection.
//
// Columns
//   id     STRING
//   whole  STRING  id of the topic that it is part of
CYPHER 25
MATCH (topic:Topic)-[:PART_OF]->(wider:Topic)
RETURN topic.id AS id, wider.id AS whole
ORDER BY topic.id, wider.id
