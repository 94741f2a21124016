// How many papers were published in these sources?
//
// Parameters
//   ids  STRING[]  ids of sources
CYPHER 25
MATCH (source:Source)
WHERE source.id IN $ids
SET source.paperCount = COUNT { (source)<-[:PUBLISHED_IN]-() }
FINISH
