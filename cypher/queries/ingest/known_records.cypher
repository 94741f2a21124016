// Which of these records are known, and in which version?
//
// Parameters
//   keys  STRING[]  keys of records
// Columns
//   key        STRING  the record
//   digest     STRING  digest of what it says
//   updatedAt  STRING  when the source last changed it; empty where it does not say
CYPHER 25
MATCH (record:Record)
WHERE record.id IN $keys
RETURN record.id AS key, record.digest AS digest, record.updatedAt AS updatedAt
