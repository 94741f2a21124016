// Forget the extracted terms that no paper names any more.
//
// Columns
//   forgotten  INTEGER  how many went
CYPHER 25
MATCH (topic:Topic {level: 'term'})
WHERE topic.origin = 'extracted' AND NOT EXISTS { (topic)<-[:ABOUT|PART_OF]-() }
DETACH DELETE topic
RETURN count(*) AS forgotten
