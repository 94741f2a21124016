// Which papers, some for each, name these things?
//
// Parameters
//   ids   STRING[]  ids of authors, institutions, sources or topics
//   most  INTEGER   how many papers for each
// Columns
//   id  STRING  a paper that is by it, from it, in it or about it
CYPHER 25
UNWIND $ids AS id
CALL (id) {
  MATCH (:Author {id: id})-[:AUTHORED]->(paper:Paper)
  RETURN paper LIMIT $most
  UNION ALL
  MATCH (:Institution {id: id})<-[:WRITTEN_AT]-(paper:Paper)
  RETURN paper LIMIT $most
  UNION ALL
  MATCH (:Source {id: id})<-[:PUBLISHED_IN]-(paper:Paper)
  RETURN paper LIMIT $most
  UNION ALL
  MATCH (:Topic {id: id})<-[:ABOUT]-(paper:Paper)
  RETURN paper LIMIT $most
}
RETURN DISTINCT paper.id AS id
