// What do the records of the papers of an author or an institution say, a page of papers at a time? Those too that claim
// something of it, though the list of authors is that of another record.
//
// Parameters
//   id     STRING   the author or institution
//   after  STRING   id of the last paper of the page before, empty for the first page
//   limit  INTEGER  most papers
// Columns
//   id       STRING    a paper
//   records  STRING[]  what its records say, in the order of their keys
CYPHER 25
CALL () {
  MATCH (:Author {id: $id})-[:AUTHORED]->(paper:Paper)
  WHERE paper.id > $after
  RETURN paper.id AS id
  UNION
  MATCH (:Institution {id: $id})<-[:WRITTEN_AT]-(paper:Paper)
  WHERE paper.id > $after
  RETURN paper.id AS id
  UNION
  MATCH (:Alias {of: $id})<-[:CLAIMS]-(record:Record)
  WHERE record.of > $after
  RETURN record.of AS id
}
WITH id
ORDER BY id
LIMIT $limit
OPTIONAL MATCH (record:Record {of: id, kind: 'paper'})
WITH id, record
ORDER BY id, record.id
RETURN id, collect(record.json) AS records
ORDER BY id
