// Which topics take part in clusters? Those that papers are about; the broadest concepts say too little.
//
// Columns
//   id    STRING
//   name  STRING
CYPHER 25
MATCH (topic:Topic)
WHERE topic.level IN ['topic', 'concept', 'category', 'term'] AND coalesce(topic.conceptLevel, 2) > 1
  AND EXISTS { (topic)<-[:ABOUT]-(:Paper) }
RETURN topic.id AS id, topic.name AS name
ORDER BY id
