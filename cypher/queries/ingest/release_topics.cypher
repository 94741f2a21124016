// Release these topics from records that were replaced or taken back: which paper describes them now?
//
// Parameters
//   ids       STRING[]  ids of topics that such records named
//   mentions  STRING[]  what those records called themselves in describedBy
// Columns
//   id       STRING   one that is described by none but such a record
//   paperId  STRING?  the paper changed last of those that name it; null when there is none left
CYPHER 25
MATCH (topic:Topic)
WHERE topic.id IN $ids AND topic.describedBy IN $mentions
REMOVE topic.describedBy
WITH topic
CALL (topic) {
  OPTIONAL MATCH (topic)<-[:PART_OF]-*(:Topic)<-[about:ABOUT]-(paper:Paper)
  WHERE NOT coalesce(about.extracted, false)
  RETURN paper.id AS paperId
  ORDER BY paper.updatedAt DESC, paper.id DESC
  LIMIT 1
}
RETURN topic.id AS id, paperId
