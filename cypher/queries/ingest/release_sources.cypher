// Release these sources from records that were replaced or taken back: which paper describes them now?
//
// Parameters
//   ids       STRING[]  ids of sources that such records named
//   mentions  STRING[]  what those records called themselves in describedBy
// Columns
//   id       STRING   one that is described by none but such a record
//   paperId  STRING?  the paper changed last of those that name it; null when there is none left
CYPHER 25
MATCH (source:Source)
WHERE source.id IN $ids AND source.describedBy IN $mentions
REMOVE source.describedBy
WITH source
CALL (source) {
  OPTIONAL MATCH (source)<-[:PUBLISHED_IN]-(paper:Paper)
  RETURN paper.id AS paperId
  ORDER BY paper.updatedAt DESC, paper.id DESC
  LIMIT 1
}
RETURN source.id AS id, paperId
