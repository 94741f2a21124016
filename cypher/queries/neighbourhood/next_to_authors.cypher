// Who and what is next to these authors, strongest first?
// Strongest: co-authors by joint papers, then weight; papers by citations, then newest; topics and institutions by the
// author's papers that tie them; then by id. With years, ties are recounted over the papers within, and papers outside
// are left out. Hyper-authored papers tie no co-authors.
//
// Parameters
//   question  MAP  ids of authors; kinds of neighbours to look for (author, paper, topic, institution); limit, the most of a kind to name for each;
//                  minWeight, fewest joint papers of co-authors; yearFrom and yearTo of papers, both null for all years
// Columns
//   id          STRING    the author
//   kind        STRING    kind of the neighbours
//   count       INTEGER   how many of the kind there are
//   neighbours  STRING[]  ids of the strongest
CYPHER 25
UNWIND $question.ids AS id
MATCH (node:Author {id: id})
CALL (node) {
  WITH node WHERE 'author' IN $question.kinds AND $question.yearFrom IS NULL
  MATCH (node)-[tie:COAUTHORED_WITH WHERE tie.paperCount >= $question.minWeight]-(author:Author)
  ORDER BY tie.paperCount DESC, tie.weight DESC, author.id
  RETURN 'author' AS kind, count(*) AS count, collect(author.id)[..$question.limit] AS neighbours
  UNION ALL
  WITH node WHERE 'author' IN $question.kinds AND $question.yearFrom IS NOT NULL
  MATCH (node)-[:AUTHORED]->(paper:Paper WHERE $question.yearFrom <= paper.year <= $question.yearTo AND NOT paper.hyperauthored)
    <-[:AUTHORED]-(author:Author)
  WITH paper, author
  ORDER BY paper.id
  WITH author, count(*) AS paperCount, sum(1.0 / (paper.authorCount - 1)) AS weight
  WHERE paperCount >= $question.minWeight
  ORDER BY paperCount DESC, weight DESC, author.id
  RETURN 'author' AS kind, count(*) AS count, collect(author.id)[..$question.limit] AS neighbours
  UNION ALL
  WITH node WHERE 'paper' IN $question.kinds
  MATCH (node)-[:AUTHORED]->(paper:Paper WHERE $question.yearFrom IS NULL OR $question.yearFrom <= paper.year <= $question.yearTo)
  ORDER BY paper.citationCount DESC, paper.year IS NULL, paper.year DESC,
    paper.publicationDate IS NULL, paper.publicationDate DESC, paper.id
  RETURN 'paper' AS kind, count(*) AS count, collect(paper.id)[..$question.limit] AS neighbours
  UNION ALL
  WITH node WHERE 'topic' IN $question.kinds
  MATCH (node)-[:AUTHORED]->(paper:Paper WHERE $question.yearFrom IS NULL OR $question.yearFrom <= paper.year <= $question.yearTo)
    -[:ABOUT]->(topic:Topic)
  WITH topic, count(*) AS paperCount
  ORDER BY paperCount DESC, topic.id
  RETURN 'topic' AS kind, count(*) AS count, collect(topic.id)[..$question.limit] AS neighbours
  UNION ALL
  WITH node WHERE 'institution' IN $question.kinds AND $question.yearFrom IS NULL
  MATCH (node)-[tie:AFFILIATED_WITH]->(institution:Institution)
  ORDER BY tie.paperCount DESC, institution.id
  RETURN 'institution' AS kind, count(*) AS count, collect(institution.id)[..$question.limit] AS neighbours
  UNION ALL
  WITH node WHERE 'institution' IN $question.kinds AND $question.yearFrom IS NOT NULL
  MATCH (node)-[authorship:AUTHORED]->(paper:Paper WHERE $question.yearFrom <= paper.year <= $question.yearTo)
  UNWIND authorship.institutionIds AS institutionId
  WITH institutionId, count(DISTINCT paper) AS paperCount
  ORDER BY paperCount DESC, institutionId
  RETURN 'institution' AS kind, count(*) AS count, collect(institutionId)[..$question.limit] AS neighbours
}
RETURN id, kind, count, neighbours
