// Who and what is next to these papers, strongest first?
// Authors come in the order of the byline; papers that cite it or that it cites by citations, then newest; topics and
// sources, each tied by just this paper, by id.
//
// Parameters
//   question  MAP  ids of papers; kinds of neighbours to look for (author, paper, topic, source); limit, the most of a kind to name for each;
//                  yearFrom and yearTo of papers, both null for all years
// Columns
//   id          STRING    the paper
//   kind        STRING    kind of the neighbours
//   count       INTEGER   how many of the kind there are
//   neighbours  STRING[]  ids of the strongest
CYPHER 25
UNWIND $question.ids AS id
MATCH (node:Paper {id: id})
CALL (node) {
  WITH node WHERE 'author' IN $question.kinds
  MATCH (node)<-[authorship:AUTHORED]-(author:Author)
  ORDER BY authorship.position, author.id
  RETURN 'author' AS kind, count(*) AS count, collect(author.id)[..$question.limit] AS neighbours
  UNION ALL
  WITH node WHERE 'paper' IN $question.kinds
  MATCH (node)-[:CITES]-(paper:Paper WHERE $question.yearFrom IS NULL OR $question.yearFrom <= paper.year <= $question.yearTo)
  WITH DISTINCT paper
  ORDER BY paper.citationCount DESC, paper.year IS NULL, paper.year DESC,
    paper.publicationDate IS NULL, paper.publicationDate DESC, paper.id
  RETURN 'paper' AS kind, count(*) AS count, collect(paper.id)[..$question.limit] AS neighbours
  UNION ALL
  WITH node WHERE 'topic' IN $question.kinds
  MATCH (node)-[:ABOUT]->(topic:Topic)
  ORDER BY topic.id
  RETURN 'topic' AS kind, count(*) AS count, collect(topic.id)[..$question.limit] AS neighbours
  UNION ALL
  WITH node WHERE 'source' IN $question.kinds
  MATCH (node)-[:PUBLISHED_IN]->(source:Source)
  ORDER BY source.id
  RETURN 'source' AS kind, count(*) AS count, collect(source.id)[..$question.limit] AS neighbours
}
RETURN id, kind, count, neighbours
