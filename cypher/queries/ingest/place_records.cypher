// Say which thing records are of that are here already.
//
// Parameters
//   records  MAP[]  {key, of, shared, abstractText} each; the last two are null where the paper has one record only
CYPHER 25
UNWIND $records AS row
MATCH (record:Record {id: row.key})
SET record.of = row.of, record.shared = row.shared, record.abstract = row.abstractText
WITH record
MATCH (record)-[former:CLAIMS]->(:Alias)
DELETE former
FINISH
