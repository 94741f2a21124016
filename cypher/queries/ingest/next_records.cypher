// Which records come next by their keys, and what do they say?
//
// Parameters
//   after  STRING   the key after which to begin
//   limit  INTEGER  most records
// Columns
//   key           STRING   the record
//   of            STRING   the id of the thing that it is of
//   kind          STRING   what it describes
//   json          STRING   what it says
//   abstractText  STRING?  the abstract of a paper
CYPHER 25
MATCH (record:Record)
WHERE record.id > $after
WITH record
ORDER BY record.id
LIMIT $limit
OPTIONAL MATCH (paper:Paper {id: record.of})
RETURN record.id AS key, record.of AS of, record.kind AS kind, record.json AS json,
  CASE WHEN record.shared THEN record.abstract ELSE paper.abstract END AS abstractText
ORDER BY key
