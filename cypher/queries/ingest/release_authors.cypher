// Release these authors from records that were replaced or taken back: which paper describes them now?
//
// Parameters
//   ids       STRING[]  ids of authors that such records named
//   mentions  STRING[]  what those records called themselves in describedBy
// Columns
//   id       STRING   one that is described by none but such a record
//   paperId  STRING?  the paper changed last of those that name it; null when there is none left
CYPHER 25
MATCH (author:Author)
WHERE author.id IN $ids AND author.describedBy IN $mentions
REMOVE author.describedBy
WITH author
CALL (author) {
  OPTIONAL MATCH (author)-[:AUTHORED]->(paper:Paper)
  RETURN paper.id AS paperId
  ORDER BY paper.updatedAt DESC, paper.id DESC
  LIMIT 1
}
RETURN author.id AS id, paperId
