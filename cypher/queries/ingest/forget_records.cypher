// Forget records that were taken back.
//
// Parameters
//   keys  STRING[]  keys of records
CYPHER 25
MATCH (record:Record)
WHERE record.id IN $keys
DETACH DELETE record
FINISH
