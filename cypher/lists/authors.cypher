// Which authors are there?
//
// Filters
//   ofInstitution  STRING    who have worked at this institution
//   ofTopic        STRING    who have written about this topic or one below it
//   inCluster      STRING    whom this cluster holds
//   ofCluster      STRING    who have written papers of this cluster
//   institution    [STRING]  who have worked at any of these institutions
//   topic          [STRING]  who have written about any of these topics or one below them
//   minPapers      INTEGER   who have written at least that many papers
// Sorts
//   relevance   best hits first
//   mostPapers  by papers
//   mostCited   by citations of their papers within the graph
//   name        by name
//   recent      by the year of their latest paper, unknown last
// Columns
//   id  STRING  what is known of it says queries/author/authors.cypher
CYPHER 25
// from
MATCH (author:Author)
// from search
CALL db.index.fulltext.queryNodes('author_name_fulltext', $search) YIELD node AS author, score AS relevance
// filter ofInstitution
MATCH (author)-[:AFFILIATED_WITH]->(:Institution {id: $ofInstitution})
// filter ofTopic  distinct
MATCH (author)-[:AUTHORED]->(:Paper)-[:ABOUT]->(:Topic)-[:PART_OF]->*(:Topic {id: $ofTopic})
// filter inCluster
MATCH (author)-[:IN_CLUSTER]->(:Cluster)-[:PART_OF]->*(:Cluster {id: $inCluster})
// filter ofCluster  distinct
MATCH (author)-[:AUTHORED]->(:Paper)-[:IN_CLUSTER]->(:Cluster)-[:PART_OF]->*(:Cluster {id: $ofCluster})
// filter institution  distinct
MATCH (author)-[:AFFILIATED_WITH]->(institution:Institution) WHERE institution.id IN $institution
// filter topic  distinct
MATCH (author)-[:AUTHORED]->(:Paper)-[:ABOUT]->(:Topic)-[:PART_OF]->*(topic:Topic) WHERE topic.id IN $topic
// filter minPapers
MATCH (author) WHERE author.paperCount >= $minPapers
// sort relevance  never null
relevance DESC
// sort mostPapers  never null
author.paperCount DESC
// sort mostCited  never null
author.citationCount DESC
// sort name  never null
author.name
// sort recent
author.lastYear DESC, author.paperCount DESC
// return
RETURN author.id AS id
