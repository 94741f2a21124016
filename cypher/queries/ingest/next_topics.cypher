// Which topics come next by their ids?
//
// Parameters
//   after  STRING   the id after which to begin
//   limit  INTEGER  most topics
// Columns
//   id  STRING  a topic
CYPHER 25
MATCH (topic:Topic)
WHERE topic.id > $after
RETURN topic.id AS id
ORDER BY id
LIMIT $limit
