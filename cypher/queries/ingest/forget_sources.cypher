// Forget those of these sources that nothing names any more, and that have no record of their own.
//
// Parameters
//   ids  STRING[]  ids of sources
// Columns
//   forgotten  INTEGER  how many went
CYPHER 25
MATCH (source:Source)
WHERE source.id IN $ids AND NOT EXISTS { (source)<-[:PUBLISHED_IN]-() }
  AND NOT EXISTS { (record:Record) WHERE record.of = source.id AND record.kind = 'source' }
DETACH DELETE source
RETURN count(*) AS forgotten
