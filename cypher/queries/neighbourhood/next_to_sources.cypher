// Which papers are in these sources, by citations, then newest, then id?
//
// Parameters
//   question  MAP  ids of sources; limit, the most of a kind to name for each;
//                  yearFrom and yearTo of papers, both null for all years
// Columns
//   id          STRING    the source
//   kind        STRING    kind of the neighbours: paper
//   count       INTEGER   how many papers there are
//   neighbours  STRING[]  ids of the strongest
CYPHER 25
UNWIND $question.ids AS id
MATCH (node:Source {id: id})
CALL (node) {
  MATCH (node)<-[:PUBLISHED_IN]-(paper:Paper WHERE $question.yearFrom IS NULL OR $question.yearFrom <= paper.year <= $question.yearTo)
  ORDER BY paper.citationCount DESC, paper.year IS NULL, paper.year DESC,
    paper.publicationDate IS NULL, paper.publicationDate DESC, paper.id
  RETURN count(*) AS count, collect(paper.id)[..$question.limit] AS neighbours
}
RETURN id, 'paper' AS kind, count, neighbours
