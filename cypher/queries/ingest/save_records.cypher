// Save records as they came, and which thing each is of. The abstract of a paper is kept with a record only where the paper
// has several.
//
// Parameters
//   records  MAP[]  {key, of, kind, digest, updatedAt, json, shared, abstractText} each; the last two are null where the
//                   paper has one record only
CYPHER 25
UNWIND $records AS row
MERGE (record:Record {id: row.key})
SET record.of = row.of, record.kind = row.kind, record.digest = row.digest, record.updatedAt = row.updatedAt,
  record.json = row.json, record.shared = row.shared, record.abstract = row.abstractText
WITH record
MATCH (record)-[former:CLAIMS]->(:Alias)
DELETE former
FINISH
