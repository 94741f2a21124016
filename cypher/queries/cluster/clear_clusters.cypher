// Forget the clusters of one kind.
//
// Parameters
//   of  STRING  topics or authors
CYPHER 25
MATCH (cluster:Cluster {of: $of})
DETACH DELETE cluster
FINISH
