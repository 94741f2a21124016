// Who and what is next to these topics, strongest first?
// Strongest: papers by citations, then newest; authors and institutions by their papers about the topic; topics above
// and below by the papers of the lower of the two; then by id.
//
// Parameters
//   ids       STRING[]  ids of topics
//   kinds     STRING[]  kinds of neighbours to look for: author, paper, topic, institution
//   limit     INTEGER   most neighbours of one kind to name for each topic
//   yearFrom  INTEGER   first year of papers, null for all; given together with yearTo
//   yearTo    INTEGER   last year
// Columns
//   id          STRING    the topic
//   kind        STRING    kind of the neighbours
//   count       INTEGER   how many of the kind there are
//   neighbours  STRING[]  ids of the strongest
CYPHER 25
UNWIND $ids AS id
MATCH (node:Topic {id: id})
CALL (node) {
  WITH node WHERE 'author' IN $kinds
  MATCH (node)<-[:ABOUT]-(paper:Paper WHERE $yearFrom IS NULL OR $yearFrom <= paper.year <= $yearTo)
    <-[:AUTHORED]-(author:Author)
  WITH author, count(*) AS paperCount
  ORDER BY paperCount DESC, author.id
  RETURN 'author' AS kind, count(*) AS count, collect(author.id)[..$limit] AS neighbours
  UNION ALL
  WITH node WHERE 'paper' IN $kinds
  MATCH (node)<-[:ABOUT]-(paper:Paper WHERE $yearFrom IS NULL OR $yearFrom <= paper.year <= $yearTo)
  ORDER BY paper.citationCount DESC, paper.year IS NULL, paper.year DESC,
    paper.publicationDate IS NULL, paper.publicationDate DESC, paper.id
  RETURN 'paper' AS kind, count(*) AS count, collect(paper.id)[..$limit] AS neighbours
  UNION ALL
  WITH node WHERE 'topic' IN $kinds
  MATCH (node)-[place:PART_OF]-(topic:Topic)
  WITH topic, startNode(place).paperCount AS paperCount
  ORDER BY paperCount DESC, topic.id
  RETURN 'topic' AS kind, count(*) AS count, collect(topic.id)[..$limit] AS neighbours
  UNION ALL
  WITH node WHERE 'institution' IN $kinds
  MATCH (node)<-[:ABOUT]-(paper:Paper WHERE $yearFrom IS NULL OR $yearFrom <= paper.year <= $yearTo)
    -[:WRITTEN_AT]->(institution:Institution)
  WITH institution, count(*) AS paperCount
  ORDER BY paperCount DESC, institution.id
  RETURN 'institution' AS kind, count(*) AS count, collect(institution.id)[..$limit] AS neighbours
}
RETURN id, kind, count, neighbours
