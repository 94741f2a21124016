// How many papers about a topic are there each year, the topics below it included?
//
// Parameters
//   topic  STRING   id of the topic; the one with the most papers where null
//   limit  INTEGER  how many years, latest first; 50 where null
CYPHER 25
CALL () {
  MATCH (topic:Topic)
  WHERE $topic IS NULL OR topic.id = $topic
  RETURN topic
  ORDER BY topic.paperCount DESC, topic.id
  LIMIT 1
}
MATCH (topic)<-[:PART_OF]-{0,3}(:Topic)<-[:ABOUT]-(paper:Paper)
WHERE paper.year IS NOT NULL
RETURN topic.name AS topic, paper.year AS year, count(DISTINCT paper) AS papers
ORDER BY year DESC, topic
LIMIT toInteger(coalesce($limit, 50))
