// What do these records say?
//
// Parameters
//   keys  STRING[]  keys of records
// Columns
//   key           STRING   the record
//   of            STRING   the id of the thing that it is of
//   kind          STRING   what it describes
//   json          STRING   what it says
//   abstractText  STRING?  the abstract of a paper
CYPHER 25
MATCH (record:Record)
WHERE record.id IN $keys
OPTIONAL MATCH (paper:Paper {id: record.of})
RETURN record.id AS key, record.of AS of, record.kind AS kind, record.json AS json,
  CASE WHEN record.shared THEN record.abstract ELSE paper.abstract END AS abstractText
