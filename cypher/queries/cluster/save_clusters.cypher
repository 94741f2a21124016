// Save clusters, each inside its parent, which comes before it.
//
// Parameters
//   clusters  MAP[]  {id, parent, members, papers, properties} each; parent is null where there is none; members and papers,
//                    the ids of those that no finer cluster holds
CYPHER 25
UNWIND $clusters AS row
CREATE (cluster:Cluster {id: row.id})
SET cluster += row.properties
WITH cluster, row
CALL (cluster, row) {
  MATCH (parent:Cluster {id: row.parent})
  CREATE (cluster)-[:PART_OF]->(parent)
}
CALL (cluster, row) {
  UNWIND row.members AS id
  MATCH (member:Topic|Author {id: id})
  CREATE (member)-[:IN_CLUSTER]->(cluster)
}
CALL (cluster, row) {
  UNWIND row.papers AS id
  MATCH (paper:Paper {id: id})
  CREATE (paper)-[:IN_CLUSTER]->(cluster)
}
FINISH
