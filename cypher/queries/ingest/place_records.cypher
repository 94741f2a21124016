// Say which thing records are of. Only where a paper has several, its abstract is kept with each, and so is what each claims
// of others: the list of authors may be that of another record, which does not name them.
//
// Parameters
//   records  MAP[]  {key, of, shared, abstractText, claimed} each; claimed are names of others in what it claims
CYPHER 25
UNWIND $records AS row
MATCH (record:Record {id: row.key})
SET record.of = row.of, record.shared = CASE WHEN row.shared THEN true END,
  record.abstract = CASE WHEN row.shared THEN row.abstractText END
CALL (record) {
  OPTIONAL MATCH (record)-[former:CLAIMS]->(:Alias)
  DELETE former
}
UNWIND row.claimed AS name
MATCH (alias:Alias {id: name})
CREATE (record)-[:CLAIMS]->(alias)
FINISH
