// Who has this author written with? Hyper-authored papers don't count.
//
// Parameters
//   author  STRING  canonical id
// Sorts
//   strength  by joint papers, then by weight
//   recent    by the year of the latest joint paper, unknown last, then by strength
// Columns
//   author            {id, name, orcid}         the other one
//   paperCount        INTEGER                   joint papers (full counting)
//   weight            FLOAT                     the sum of 1/(authors - 1) over them (fractional counting)
//   firstYear         INTEGER?
//   lastYear          INTEGER?
//   sharedTopics      [{id, name, paperCount}]  the 10 topics of most of the joint papers, then by id
//   sharedTopicCount  INTEGER                   how many topics the joint papers have in all
CYPHER 25
// from  each coauthor
MATCH (author:Author {id: $author})-[pair:COAUTHORED_WITH]-(coauthor:Author)
// sort strength  never null
pair.paperCount DESC, pair.weight DESC
// sort recent
pair.lastYear DESC, pair.paperCount DESC, pair.weight DESC
// return
CALL (author, coauthor) {
  MATCH (author)-[:AUTHORED]->(paper:Paper)<-[:AUTHORED]-(coauthor)
  WHERE NOT paper.hyperauthored
  MATCH (paper)-[:ABOUT]->(topic:Topic)
  WITH topic, count(*) AS paperCount
  ORDER BY paperCount DESC, topic.id
  RETURN collect(topic {.id, .name, paperCount: paperCount}) AS sharedTopics
}
RETURN coauthor {.id, .name, .orcid} AS author,
  pair.paperCount AS paperCount,
  pair.weight AS weight,
  pair.firstYear AS firstYear,
  pair.lastYear AS lastYear,
  sharedTopics[..10] AS sharedTopics,
  size(sharedTopics) AS sharedTopicCount
