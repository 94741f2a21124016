// Release these sources from records that were replaced: which record describes them now?
//
// Parameters
//   ids       STRING[]  ids of sources that replaced records mentioned
//   mentions  STRING[]  what those records called themselves in describedBy
// Columns
//   id    STRING  one that is described by none but a replaced record
//   json  STRING  the latest record that mentions it; null when there is none left
CYPHER 25
MATCH (source:Source)
WHERE source.id IN $ids AND source.describedBy IN $mentions
REMOVE source.describedBy
WITH source
CALL (source) {
  OPTIONAL MATCH (source)<-[:PUBLISHED_IN]-(paper:Paper)
  OPTIONAL MATCH (record:Record {id: paper.id})
  RETURN record.json AS json
  ORDER BY record.updatedAt DESC, record.id DESC
  LIMIT 1
}
RETURN source.id AS id, json
