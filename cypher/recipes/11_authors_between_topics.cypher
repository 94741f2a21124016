// Who writes about two topics?
//
// Parameters
//   topics  STRING[]  ids of two topics; the two with the most papers of their own where null
//   limit   INTEGER   how many authors; 25 where null
CYPHER 25
CALL () {
  MATCH (topic:Topic)
  WHERE $topics IS NULL OR topic.id IN $topics
  RETURN topic
  ORDER BY COUNT { (topic)<-[:ABOUT]-(:Paper) } DESC, topic.id
  LIMIT 2
}
MATCH (topic)<-[:ABOUT]-(paper:Paper)<-[:AUTHORED]-(author:Author)
WITH author, topic, count(paper) AS papers
ORDER BY topic.id
WITH author, collect({topic: topic.name, papers: papers}) AS topics, min(papers) AS least, sum(papers) AS most
WHERE size(topics) = 2
RETURN author.id AS id, author.name AS name, topics
ORDER BY least DESC, most DESC, id
LIMIT toInteger(coalesce($limit, 25))
