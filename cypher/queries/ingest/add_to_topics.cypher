// Add to the numbers of papers of topics.
//
// Parameters
//   changes  MAP[]  {id, by} each; what is taken away is negative
CYPHER 25
UNWIND $changes AS row
MATCH (topic:Topic {id: row.id})
SET topic.paperCount = topic.paperCount + row.by
FINISH
