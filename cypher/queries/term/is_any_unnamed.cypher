// Is there an extracted term that no paper names any more?
//
// Columns
//   unnamed  BOOLEAN  whether there is
CYPHER 25
RETURN EXISTS {
  MATCH (topic:Topic {level: 'term'})
  WHERE topic.origin = 'extracted' AND NOT EXISTS { (topic)<-[:ABOUT|PART_OF]-() }
} AS unnamed
