// Save how clusters of one kind were found, and their map.
//
// Parameters
//   clustering  MAP  its properties
CYPHER 25
MERGE (clustering:Clustering {of: $clustering.of})
SET clustering = $clustering
FINISH
