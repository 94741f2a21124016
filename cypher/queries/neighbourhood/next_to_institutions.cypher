// Who and what is next to these institutions, strongest first?
// Strongest: authors by their papers from there; topics by the institution's papers about them; institutions above and
// below by the papers of the lower of the two; then by id.
//
// Parameters
//   question  MAP  ids of institutions; kinds of neighbours to look for (author, topic, institution); limit, the most of a kind to name for each;
//                  yearFrom and yearTo of papers, both null for all years
// Columns
//   id          STRING    the institution
//   kind        STRING    kind of the neighbours
//   count       INTEGER   how many of the kind there are
//   neighbours  STRING[]  ids of the strongest
CYPHER 25
UNWIND $question.ids AS id
MATCH (node:Institution {id: id})
CALL (node) {
  WITH node WHERE 'author' IN $question.kinds AND $question.yearFrom IS NULL
  MATCH (node)<-[tie:AFFILIATED_WITH]-(author:Author)
  ORDER BY tie.paperCount DESC, author.id
  RETURN 'author' AS kind, count(*) AS count, collect(author.id)[..$question.limit] AS neighbours
  UNION ALL
  WITH node WHERE 'author' IN $question.kinds AND $question.yearFrom IS NOT NULL
  MATCH (node)<-[:WRITTEN_AT]-(paper:Paper WHERE $question.yearFrom <= paper.year <= $question.yearTo)
    <-[authorship:AUTHORED WHERE node.id IN authorship.institutionIds]-(author:Author)
  WITH author, count(*) AS paperCount
  ORDER BY paperCount DESC, author.id
  RETURN 'author' AS kind, count(*) AS count, collect(author.id)[..$question.limit] AS neighbours
  UNION ALL
  WITH node WHERE 'topic' IN $question.kinds
  MATCH (node)<-[:WRITTEN_AT]-(paper:Paper WHERE $question.yearFrom IS NULL OR $question.yearFrom <= paper.year <= $question.yearTo)
    -[:ABOUT]->(topic:Topic)
  WITH topic, count(*) AS paperCount
  ORDER BY paperCount DESC, topic.id
  RETURN 'topic' AS kind, count(*) AS count, collect(topic.id)[..$question.limit] AS neighbours
  UNION ALL
  WITH node WHERE 'institution' IN $question.kinds
  MATCH (node)-[place:PART_OF]-(institution:Institution)
  WITH institution, max(startNode(place).paperCount) AS paperCount
  ORDER BY paperCount DESC, institution.id
  RETURN 'institution' AS kind, count(*) AS count, collect(institution.id)[..$question.limit] AS neighbours
}
RETURN id, kind, count, neighbours
