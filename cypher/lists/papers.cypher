// Which papers are there?
//
// Filters
//   ofAuthor     STRING    that this author wrote
//   ofTopic      STRING    about this topic or one below it
//   ofCiting     STRING    that this paper cites
//   ofCited      STRING    that cite this paper
//   inCluster    STRING    that belong to this cluster
//   author       [STRING]  that any of these authors wrote
//   institution  [STRING]  written at any of these institutions
//   topic        [STRING]  about any of these topics or one below them
//   source       [STRING]  published in any of these sources
//   cites        [STRING]  that cite any of these papers
//   citedBy      [STRING]  that any of these papers cites
//   type         [STRING]  of any of these types
//   language     [STRING]  in any of these languages
//   yearFrom     INTEGER   of that year or later
//   yearTo       INTEGER   of that year or earlier
// Sorts
//   relevance  best hits first
//   newest     by year, then date, unknown last
//   oldest     by year, then date, unknown last
//   mostCited  by citations within the graph
//   title      by title, those without one last
// Groups
//   year         of publication
//   topic        that they are about, not counting those above it: a paper is in the group of each of its topics
//   institution  that they were written at
//   type         what they are
//   source       that they were published in
// Columns
//   id  STRING  what is known of it says queries/paper/papers.cypher
CYPHER 25
// from
MATCH (paper:Paper)
// from search
CALL db.index.fulltext.queryNodes('paper_text_fulltext', $search) YIELD node AS paper, score AS relevance
// filter ofAuthor
MATCH (paper)<-[:AUTHORED]-(:Author {id: $ofAuthor})
// filter ofTopic  distinct
MATCH (paper)-[:ABOUT]->(:Topic)-[:PART_OF]->*(:Topic {id: $ofTopic})
// filter ofCiting
MATCH (paper)<-[:CITES]-(:Paper {id: $ofCiting})
// filter ofCited
MATCH (paper)-[:CITES]->(:Paper {id: $ofCited})
// filter inCluster
MATCH (paper)-[:IN_CLUSTER]->(:Cluster)-[:PART_OF]->*(:Cluster {id: $inCluster})
// filter author  distinct
MATCH (paper)<-[:AUTHORED]-(author:Author) WHERE author.id IN $author
// filter institution  distinct
MATCH (paper)-[:WRITTEN_AT]->(institution:Institution) WHERE institution.id IN $institution
// filter topic  distinct
MATCH (paper)-[:ABOUT]->(:Topic)-[:PART_OF]->*(topic:Topic) WHERE topic.id IN $topic
// filter source  distinct
MATCH (paper)-[:PUBLISHED_IN]->(source:Source) WHERE source.id IN $source
// filter cites  distinct
MATCH (paper)-[:CITES]->(cited:Paper) WHERE cited.id IN $cites
// filter citedBy  distinct
MATCH (paper)<-[:CITES]-(citing:Paper) WHERE citing.id IN $citedBy
// filter type
MATCH (paper) WHERE paper.type IN $type
// filter language
MATCH (paper) WHERE paper.language IN $language
// filter yearFrom
MATCH (paper) WHERE paper.year >= $yearFrom
// filter yearTo
MATCH (paper) WHERE paper.year <= $yearTo
// sort relevance  never null
relevance DESC
// sort newest
paper.year DESC, paper.publicationDate DESC
// sort oldest
paper.year, paper.publicationDate
// sort mostCited  never null
paper.citationCount DESC
// sort title
paper.title
// group year
WITH paper, toString(paper.year) AS key, toString(paper.year) AS label
// group topic
OPTIONAL MATCH (paper)-[:ABOUT]->(topic:Topic)
WITH paper, topic.id AS key, topic.name AS label
// group institution
OPTIONAL MATCH (paper)-[:WRITTEN_AT]->(institution:Institution)
WITH paper, institution.id AS key, institution.name AS label
// group type
WITH paper, paper.type AS key, paper.type AS label
// group source
OPTIONAL MATCH (paper)-[:PUBLISHED_IN]->(source:Source)
WITH paper, source.id AS key, source.name AS label
// return
RETURN paper.id AS id
