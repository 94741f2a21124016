// Which sources are there?
//
// Sorts
//   relevance   best hits first
//   mostPapers  by papers
//   name        by name
CYPHER 25
// from
MATCH (source:Source)
// from search
CALL db.index.fulltext.queryNodes('source_name_fulltext', $search) YIELD node AS source, score AS relevance
// sort relevance  never null
relevance DESC
// sort mostPapers  never null
source.paperCount DESC
// sort name  never null
source.name
// return  as queries/source/sources.cypher
