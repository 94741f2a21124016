// What are these topics or authors, and which clusters hold them?
//
// Parameters
//   ids  STRING[]  ids of topics or authors
// Columns
//   id          STRING
//   label       STRING
//   level       STRING?   of a topic
//   orcid       STRING?   of an author
//   paperCount  INTEGER
//   clusters    [{id, label, resolution, size}]
CYPHER 25
UNWIND $ids AS id
MATCH (node:Topic|Author {id: id})
RETURN node.id AS id, node.name AS label, node.level AS level, node.orcid AS orcid, node.paperCount AS paperCount,
  COLLECT {
    MATCH (node)-[:IN_CLUSTER]->(:Cluster)-[:PART_OF]->*(cluster:Cluster)
    RETURN cluster {.id, .label, .resolution, .size}
  } AS clusters
