// Release these institutions from records that were replaced or taken back: which paper describes them now?
//
// Parameters
//   ids       STRING[]  ids of institutions that such records named
//   mentions  STRING[]  what those records called themselves in describedBy
// Columns
//   id       STRING   one that is described by none but such a record
//   paperId  STRING?  the paper changed last of those that name it; null when there is none left
CYPHER 25
MATCH (institution:Institution)
WHERE institution.id IN $ids AND institution.describedBy IN $mentions
REMOVE institution.describedBy
WITH institution
CALL (institution) {
  OPTIONAL MATCH (institution)<-[:WRITTEN_AT]-(paper:Paper)
  RETURN paper.id AS paperId
  ORDER BY paper.updatedAt DESC, paper.id DESC
  LIMIT 1
}
RETURN institution.id AS id, paperId
