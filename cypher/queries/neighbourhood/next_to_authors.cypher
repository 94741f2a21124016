// Who and what is next to these authors, strongest first?
// Strongest: co-authors by joint papers, then weight; papers by citations, then newest; topics and institutions by the
// author's papers that tie them; then by id. With years, ties are recounted over the papers within, and papers outside
// are left out. Hyper-authored papers tie no co-authors.
//
// Parameters
//   ids        STRING[]  ids of authors
//   kinds      STRING[]  kinds of neighbours to look for: author, paper, topic, institution
//   limit      INTEGER   most neighbours of one kind to name for each author
//   minWeight  INTEGER   fewest joint papers of co-authors
//   yearFrom   INTEGER   first year, null for all papers; given together with yearTo
//   yearTo     INTEGER   last year
// Columns
//   id          STRING    the author
//   kind        STRING    kind of the neighbours
//   count       INTEGER   how many of the kind there are
//   neighbours  STRING[]  ids of the strongest
CYPHER 25
UNWIND $ids AS id
MATCH (node:Author {id: id})
CALL (node) {
  WITH node WHERE 'author' IN $kinds AND $yearFrom IS NULL
  MATCH (node)-[tie:COAUTHORED_WITH WHERE tie.paperCount >= $minWeight]-(author:Author)
  ORDER BY tie.paperCount DESC, tie.weight DESC, author.id
  RETURN 'author' AS kind, count(*) AS count, collect(author.id)[..$limit] AS neighbours
  UNION ALL
  WITH node WHERE 'author' IN $kinds AND $yearFrom IS NOT NULL
  MATCH (node)-[:AUTHORED]->(paper:Paper WHERE $yearFrom <= paper.year <= $yearTo AND NOT paper.hyperauthored)
    <-[:AUTHORED]-(author:Author)
  WITH paper, author
  ORDER BY paper.id
  WITH author, count(*) AS paperCount, sum(1.0 / (paper.authorCount - 1)) AS weight
  WHERE paperCount >= $minWeight
  ORDER BY paperCount DESC, weight DESC, author.id
  RETURN 'author' AS kind, count(*) AS count, collect(author.id)[..$limit] AS neighbours
  UNION ALL
  WITH node WHERE 'paper' IN $kinds
  MATCH (node)-[:AUTHORED]->(paper:Paper WHERE $yearFrom IS NULL OR $yearFrom <= paper.year <= $yearTo)
  ORDER BY paper.citationCount DESC, paper.year IS NULL, paper.year DESC,
    paper.publicationDate IS NULL, paper.publicationDate DESC, paper.id
  RETURN 'paper' AS kind, count(*) AS count, collect(paper.id)[..$limit] AS neighbours
  UNION ALL
  WITH node WHERE 'topic' IN $kinds
  MATCH (node)-[:AUTHORED]->(paper:Paper WHERE $yearFrom IS NULL OR $yearFrom <= paper.year <= $yearTo)
    -[:ABOUT]->(topic:Topic)
  WITH topic, count(*) AS paperCount
  ORDER BY paperCount DESC, topic.id
  RETURN 'topic' AS kind, count(*) AS count, collect(topic.id)[..$limit] AS neighbours
  UNION ALL
  WITH node WHERE 'institution' IN $kinds AND $yearFrom IS NULL
  MATCH (node)-[tie:AFFILIATED_WITH]->(institution:Institution)
  ORDER BY tie.paperCount DESC, institution.id
  RETURN 'institution' AS kind, count(*) AS count, collect(institution.id)[..$limit] AS neighbours
  UNION ALL
  WITH node WHERE 'institution' IN $kinds AND $yearFrom IS NOT NULL
  MATCH (node)-[authorship:AUTHORED]->(paper:Paper WHERE $yearFrom <= paper.year <= $yearTo)
  UNWIND authorship.institutionIds AS institutionId
  WITH institutionId, count(DISTINCT paper) AS paperCount
  ORDER BY paperCount DESC, institutionId
  RETURN 'institution' AS kind, count(*) AS count, collect(institutionId)[..$limit] AS neighbours
}
RETURN id, kind, count, neighbours
