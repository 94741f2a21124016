// Where are papers about a topic published?
//
// Parameters
//   topic  STRING   id of the topic; the one with the most papers of its own where null
//   limit  INTEGER  how many sources; 25 where null
CYPHER 25
CALL () {
  MATCH (topic:Topic)
  WHERE $topic IS NULL OR topic.id = $topic
  RETURN topic
  ORDER BY COUNT { (topic)<-[:ABOUT]-(:Paper) } DESC, topic.id
  LIMIT 1
}
MATCH (topic)<-[:ABOUT]-(paper:Paper)-[:PUBLISHED_IN]->(source:Source)
RETURN topic.name AS topic, source.id AS id, source.name AS source, count(paper) AS papers
ORDER BY papers DESC, id
LIMIT toInteger(coalesce($limit, 25))
