// What are the records of these papers, as they were normalised?
//
// Parameters
//   ids  STRING[]  ids of papers
// Columns
//   json  STRING  the record as JSON
CYPHER 25
MATCH (record:Record)
WHERE record.id IN $ids
RETURN record.json AS json
