// Save records as they came, without saying yet which thing each is of.
//
// Parameters
//   records  MAP[]  {key, kind, digest, updatedAt, json} each
CYPHER 25
UNWIND $records AS row
MERGE (record:Record {id: row.key})
SET record.kind = row.kind, record.digest = row.digest, record.updatedAt = row.updatedAt,
  record.json = row.json
FINISH
