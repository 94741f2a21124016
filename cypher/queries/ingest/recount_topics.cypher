// Count the papers of topics anew, and of all that these are part of.
//
// Parameters
//   ids  STRING[]  ids of topics whose hierarchy below changed
CYPHER 25
MATCH (changed:Topic)-[:PART_OF]->*(topic:Topic)
WHERE changed.id IN $ids
WITH DISTINCT topic
SET topic.paperCount = COUNT {
  MATCH (topic)<-[:PART_OF]-*(:Topic)<-[:ABOUT]-(paper:Paper)
  RETURN DISTINCT paper
}
FINISH
