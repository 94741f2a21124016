// Which topics are there?
//
// Filters
//   level      [STRING]  of any of these levels
//   within     [STRING]  below any of these topics
//   inCluster  STRING    that this cluster holds
//   ofCluster  STRING    that papers of this cluster are about
// Sorts
//   relevance   best hits first
//   mostPapers  by papers about them or about topics below them
//   name        by name
CYPHER 25
// from
MATCH (topic:Topic)
// from search
CALL db.index.fulltext.queryNodes('topic_name_fulltext', $search) YIELD node AS topic, score AS relevance
// filter level
MATCH (topic) WHERE topic.level IN $level
// filter within  distinct
MATCH (topic)-[:PART_OF]->+(above:Topic) WHERE above.id IN $within
// filter inCluster
MATCH (topic)-[:IN_CLUSTER]->(:Cluster)-[:PART_OF]->*(:Cluster {id: $inCluster})
// filter ofCluster  distinct
MATCH (topic)<-[:ABOUT]-(:Paper)-[:IN_CLUSTER]->(:Cluster)-[:PART_OF]->*(:Cluster {id: $ofCluster})
// sort relevance  never null
relevance DESC
// sort mostPapers  never null
topic.paperCount DESC
// sort name  never null
topic.name
// return  as queries/topic/topics.cypher
