// Forget topics that no paper names any more.
//
// Parameters
//   ids  STRING[]  ids of topics that replaced records mentioned
// Columns
//   forgotten  INTEGER  how many went
CYPHER 25
MATCH (topic:Topic)
WHERE topic.id IN $ids AND NOT EXISTS { (topic)<-[:ABOUT|PART_OF]-() }
DETACH DELETE topic
RETURN count(*) AS forgotten
