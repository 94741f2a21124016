// Forget sources that no paper names any more.
//
// Parameters
//   ids  STRING[]  ids of sources that replaced records mentioned
// Columns
//   forgotten  INTEGER  how many went
CYPHER 25
MATCH (source:Source)
WHERE source.id IN $ids AND NOT EXISTS { (source)<-[:PUBLISHED_IN]-() }
DETACH DELETE source
RETURN count(*) AS forgotten
