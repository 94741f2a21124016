// Save terms as topics; one that a record describes stays as that has it.
//
// Parameters
//   terms  MAP[]  {id, name} each
CYPHER 25
UNWIND $terms AS row
MERGE (topic:Topic {id: row.id})
  ON CREATE SET topic.paperCount = 0
WITH topic, row
WHERE topic.describedBy IS NULL
SET topic.name = row.name, topic.level = 'term', topic.origin = 'extracted'
FINISH
