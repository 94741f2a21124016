// Release these authors from records that were replaced: which record describes them now?
//
// Parameters
//   ids       STRING[]  ids of authors that replaced records mentioned
//   mentions  STRING[]  what those records called themselves in describedBy
// Columns
//   id    STRING  one that is described by none but a replaced record
//   json  STRING  the latest record that mentions it; null when there is none left
CYPHER 25
MATCH (author:Author)
WHERE author.id IN $ids AND author.describedBy IN $mentions
REMOVE author.describedBy
WITH author
CALL (author) {
  OPTIONAL MATCH (author)-[:AUTHORED]->(paper:Paper)
  OPTIONAL MATCH (record:Record {id: paper.id})
  RETURN record.json AS json
  ORDER BY record.updatedAt DESC, record.id DESC
  LIMIT 1
}
RETURN author.id AS id, json
