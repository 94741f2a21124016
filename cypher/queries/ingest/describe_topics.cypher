// Save topics as records describe them. The description of the latest record wins, whatever the order of arrival.
//
// Parameters
//   descriptions  MAP[]  {id, spelling, describedBy, properties} each: spelling is the id without case (null where that is
//                        the id), a property that is null is removed
// Columns
//   id  STRING  a topic whose description was taken
CYPHER 25
UNWIND $descriptions AS row
MERGE (topic:Topic {id: row.id})
  ON CREATE SET topic.spelling = row.spelling, topic.paperCount = 0
WITH topic, row
WHERE topic.describedBy IS NULL OR topic.describedBy <= row.describedBy
SET topic += row.properties, topic.describedBy = row.describedBy
RETURN topic.id AS id
