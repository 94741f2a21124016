// Forget those of these topics that nothing names any more, and that have no record of their own.
//
// Parameters
//   ids  STRING[]  ids of topics
// Columns
//   forgotten  INTEGER  how many went
CYPHER 25
MATCH (topic:Topic)
WHERE topic.id IN $ids AND NOT EXISTS { (topic)<-[:ABOUT|PART_OF]-() }
  AND NOT EXISTS { (record:Record) WHERE record.of = topic.id AND record.kind = 'topic' }
DETACH DELETE topic
RETURN count(*) AS forgotten
