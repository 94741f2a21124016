// Which of these papers are known, and from which version of their record?
//
// Parameters
//   ids  STRING[]  ids of papers
// Columns
//   id         STRING  the paper
//   digest     STRING  digest of the record it was stored from
//   updatedAt  STRING  when the source last changed that record; empty where it does not say
CYPHER 25
MATCH (record:Record)
WHERE record.id IN $ids
RETURN record.id AS id, record.digest AS digest, record.updatedAt AS updatedAt
