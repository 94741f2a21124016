// Change the numbers of papers of these terms, and count those of topics above them anew.
//
// Parameters
//   changes  MAP[]  {id, by} each
CYPHER 25
UNWIND $changes AS row
MATCH (topic:Topic {id: row.id})
SET topic.paperCount = topic.paperCount + row.by
WITH topic
MATCH (topic)-[:PART_OF]->+(above:Topic)
WITH DISTINCT above
SET above.paperCount = COUNT {
  MATCH (above)<-[:PART_OF]-*(:Topic)<-[:ABOUT]-(paper:Paper)
  RETURN DISTINCT paper
}
FINISH
