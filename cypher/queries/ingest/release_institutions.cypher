// Release these institutions from records that were replaced: which record describes them now?
//
// Parameters
//   ids       STRING[]  ids of institutions that replaced records mentioned
//   mentions  STRING[]  what those records called themselves in describedBy
// Columns
//   id    STRING  one that is described by none but a replaced record
//   json  STRING  the latest record that mentions it; null when there is none left
CYPHER 25
MATCH (institution:Institution)
WHERE institution.id IN $ids AND institution.describedBy IN $mentions
REMOVE institution.describedBy
WITH institution
CALL (institution) {
  OPTIONAL MATCH (institution)<-[:WRITTEN_AT]-(paper:Paper)
  OPTIONAL MATCH (record:Record {id: paper.id})
  RETURN record.json AS json
  ORDER BY record.updatedAt DESC, record.id DESC
  LIMIT 1
}
RETURN institution.id AS id, json
