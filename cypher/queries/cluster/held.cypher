// Which members do clusters hold, themselves or in finer ones?
//
// Parameters
//   of  STRING  topics or authors
// Columns
//   id          STRING    of a cluster
//   resolution  STRING    coarse, middle or fine
//   members     STRING[]  ids
CYPHER 25
MATCH (cluster:Cluster {of: $of})<-[:PART_OF]-*(:Cluster)<-[:IN_CLUSTER]-(member:Topic|Author)
WITH cluster, collect(member.id) AS members
RETURN cluster.id AS id, cluster.resolution AS resolution, members
ORDER BY id
