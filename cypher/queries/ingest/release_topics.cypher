// Release these topics from records that were replaced: which record describes them now?
//
// Parameters
//   ids       STRING[]  ids of topics that replaced records mentioned
//   mentions  STRING[]  what those records called themselves in describedBy
// Columns
//   id    STRING  one that is described by none but a replaced record
//   json  STRING  the latest record that mentions it; null when there is none left
CYPHER 25
MATCH (topic:Topic)
WHERE topic.id IN $ids AND topic.describedBy IN $mentions
REMOVE topic.describedBy
WITH topic
CALL (topic) {
  OPTIONAL MATCH (topic)<-[:PART_OF]-*(:Topic)<-[:ABOUT]-(paper:Paper)
  OPTIONAL MATCH (record:Record {id: paper.id})
  RETURN record.json AS json
  ORDER BY record.updatedAt DESC, record.id DESC
  LIMIT 1
}
RETURN topic.id AS id, json
