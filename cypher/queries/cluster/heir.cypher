// Where does the id of a cluster lead that was given up?
//
// Parameters
//   id  STRING
// Columns
//   heir  STRING  the id that stays
CYPHER 25
MATCH (former:FormerCluster {id: $id})
MATCH (cluster:Cluster {id: former.heir})
RETURN cluster.id AS heir
