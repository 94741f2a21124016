// Which institutions are there?
//
// Filters
//   country  [STRING]  in any of these countries
//   type     [STRING]  of any of these types
// Sorts
//   relevance   best hits first
//   mostPapers  by papers
//   name        by name
CYPHER 25
// from
MATCH (institution:Institution)
// from search
CALL db.index.fulltext.queryNodes('institution_name_fulltext', $search) YIELD node AS institution, score AS relevance
// filter country
MATCH (institution) WHERE institution.countryCode IN $country
// filter type
MATCH (institution) WHERE institution.type IN $type
// sort relevance  never null
relevance DESC
// sort mostPapers  never null
institution.paperCount DESC
// sort name  never null
institution.name
// return  as queries/institution/institutions.cypher
