// What are papers about, and who wrote them where?
//
// Columns
//   id             STRING
//   year           INTEGER?
//   citationCount  INTEGER
//   topics         MAP[]     {id, score} each
//   authors        STRING[]  ids
//   institutions   STRING[]  ids
CYPHER 25
MATCH (paper:Paper)
RETURN paper.id AS id, paper.year AS year, paper.citationCount AS citationCount,
  [(paper)-[about:ABOUT]->(topic:Topic) | {id: topic.id, score: toFloat(coalesce(about.score, 1))}] AS topics,
  [(paper)<-[:AUTHORED]-(author:Author) | author.id] AS authors,
  [(paper)-[:WRITTEN_AT]->(institution:Institution) | institution.id] AS institutions
ORDER BY id
