// Which cluster does this id lead to: its own, or the one that most of its members went to when it was given up?
//
// Parameters
//   id  STRING
// Columns
//   id  STRING  of a cluster
CYPHER 25
OPTIONAL MATCH (former:FormerCluster {id: $id})
MATCH (cluster:Cluster {id: coalesce(former.heir, $id)})
RETURN cluster.id AS id
