// Who and what is next to these topics, strongest first?
// Strongest: papers by citations, then newest; authors and institutions by their papers about the topic; topics above
// and below by the papers of the lower of the two; then by id.
//
// Parameters
//   question  MAP  ids of topics; kinds of neighbours to look for (author, paper, topic, institution); limit, the most of a kind to name for each;
//                  yearFrom and yearTo of papers, both null for all years
// Columns
//   id          STRING    the topic
//   kind        STRING    kind of the neighbours
//   count       INTEGER   how many of the kind there are
//   neighbours  STRING[]  ids of the strongest
CYPHER 25
UNWIND $question.ids AS id
MATCH (node:Topic {id: id})
CALL (node) {
  WITH node WHERE 'author' IN $question.kinds
  MATCH (node)<-[:ABOUT]-(paper:Paper WHERE $question.yearFrom IS NULL OR $question.yearFrom <= paper.year <= $question.yearTo)
    <-[:AUTHORED]-(author:Author)
  WITH author, count(*) AS paperCount
  ORDER BY paperCount DESC, author.id
  RETURN 'author' AS kind, count(*) AS count, collect(author.id)[..$question.limit] AS neighbours
  UNION ALL
  WITH node WHERE 'paper' IN $question.kinds
  MATCH (node)<-[:ABOUT]-(paper:Paper WHERE $question.yearFrom IS NULL OR $question.yearFrom <= paper.year <= $question.yearTo)
  ORDER BY paper.citationCount DESC, paper.year IS NULL, paper.year DESC,
    paper.publicationDate IS NULL, paper.publicationDate DESC, paper.id
  RETURN 'paper' AS kind, count(*) AS count, collect(paper.id)[..$question.limit] AS neighbours
  UNION ALL
  WITH node WHERE 'topic' IN $question.kinds
  MATCH (node)-[place:PART_OF]-(topic:Topic)
  WITH topic, max(startNode(place).paperCount) AS paperCount
  ORDER BY paperCount DESC, topic.id
  RETURN 'topic' AS kind, count(*) AS count, collect(topic.id)[..$question.limit] AS neighbours
  UNION ALL
  WITH node WHERE 'institution' IN $question.kinds
  MATCH (node)<-[:ABOUT]-(paper:Paper WHERE $question.yearFrom IS NULL OR $question.yearFrom <= paper.year <= $question.yearTo)
    -[:WRITTEN_AT]->(institution:Institution)
  WITH institution, count(*) AS paperCount
  ORDER BY paperCount DESC, institution.id
  RETURN 'institution' AS kind, count(*) AS count, collect(institution.id)[..$question.limit] AS neighbours
}
RETURN id, kind, count, neighbours
