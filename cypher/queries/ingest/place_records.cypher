// Say which thing records are of. The abstract of a paper is kept with a record only where the paper has several.
//
// Parameters
//   records  MAP[]  {key, of, shared, abstractText} each
CYPHER 25
UNWIND $records AS row
MATCH (record:Record {id: row.key})
SET record.of = row.of, record.shared = CASE WHEN row.shared THEN true END,
  record.abstract = CASE WHEN row.shared THEN row.abstractText END
FINISH
