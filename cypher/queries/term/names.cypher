// How are the extracted terms written?
//
// Columns
//   id    STRING
//   name  STRING
CYPHER 25
MATCH (topic:Topic {level: 'term'})
WHERE topic.origin = 'extracted'
RETURN topic.id AS id, topic.name AS name
