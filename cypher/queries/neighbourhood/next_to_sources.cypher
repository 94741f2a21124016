// Which papers are in these sources, by citations, then newest, then id?
//
// Parameters
//   ids       STRING[]  ids of sources
//   limit     INTEGER   most papers to name for each source
//   yearFrom  INTEGER   first year of papers, null for all; given together with yearTo
//   yearTo    INTEGER   last year
// Columns
//   id          STRING    the source
//   kind        STRING    kind of the neighbours: paper
//   count       INTEGER   how many papers there are
//   neighbours  STRING[]  ids of the strongest
CYPHER 25
UNWIND $ids AS id
MATCH (node:Source {id: id})
CALL (node) {
  MATCH (node)<-[:PUBLISHED_IN]-(paper:Paper WHERE $yearFrom IS NULL OR $yearFrom <= paper.year <= $yearTo)
  ORDER BY paper.citationCount DESC, paper.year IS NULL, paper.year DESC,
    paper.publicationDate IS NULL, paper.publicationDate DESC, paper.id
  RETURN count(*) AS count, collect(paper.id)[..$limit] AS neighbours
}
RETURN id, 'paper' AS kind, count, neighbours
