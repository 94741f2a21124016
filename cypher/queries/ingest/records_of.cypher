// What do the records of these things say?
//
// Parameters
//   ids  STRING[]  ids of things
// Columns
//   key           STRING   the record
//   of            STRING   the id of the thing that it is of
//   kind          STRING   what it describes
//   json          STRING   what it says
//   abstractText  STRING?  the abstract of a paper
CYPHER 25
MATCH (record:Record)
WHERE record.of IN $ids
OPTIONAL MATCH (paper:Paper {id: record.of})
RETURN record.id AS key, record.of AS of, record.kind AS kind, record.json AS json,
  CASE WHEN record.shared THEN record.abstract ELSE paper.abstract END AS abstractText
