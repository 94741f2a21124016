// How many authors and institutions do these topics reach through the papers about them?
//
// Parameters
//   ids  STRING[]  ids of topics
// Columns
//   id            STRING   the topic
//   authors       INTEGER  authors with a paper about it
//   institutions  INTEGER  institutions with a paper about it
CYPHER 25
UNWIND $ids AS id
MATCH (topic:Topic {id: id})
RETURN id,
  COUNT { MATCH (topic)<-[:ABOUT]-()<-[:AUTHORED]-(author) RETURN DISTINCT author } AS authors,
  COUNT { MATCH (topic)<-[:ABOUT]-()-[:WRITTEN_AT]->(institution) RETURN DISTINCT institution } AS institutions
