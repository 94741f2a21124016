// Where is what on the map, and how is it tied?
//
// Parameters
//   of  STRING  topics or authors
// Columns
//   graphVersion  INTEGER    what the graph was at
//   nodeCount     INTEGER    how many nodes the network has
//   ids           STRING[]   nodes, the strongest first
//   weights       FLOAT[]    of the nodes: the weight of their edges
//   x             FLOAT[]
//   y             FLOAT[]
//   sources       INTEGER[]  places of nodes, the strongest edge first
//   targets       INTEGER[]
//   strengths     FLOAT[]
CYPHER 25
MATCH (clustering:Clustering {of: $of})
RETURN clustering.graphVersion AS graphVersion, clustering.nodeCount AS nodeCount, clustering.ids AS ids,
  clustering.weights AS weights, clustering.x AS x, clustering.y AS y, clustering.sources AS sources, clustering.targets AS targets,
  clustering.strengths AS strengths
