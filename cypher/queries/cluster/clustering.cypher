// How were clusters of one kind found at a resolution?
//
// Parameters
//   of     STRING   topics or authors
//   place  INTEGER  of the resolution: 0 coarse, 1 middle, 2 fine
// Columns
//   seed          INTEGER  of the first run
//   runs          INTEGER  of which the best was taken
//   parameter     FLOAT    the resolution parameter
//   quality       FLOAT
//   graphVersion  INTEGER  what the graph was at
//   nodeCount     INTEGER
//   unclustered   INTEGER  how many nodes no cluster holds
CYPHER 25
MATCH (clustering:Clustering {of: $of})
RETURN clustering.seed AS seed, clustering.runs AS runs, clustering.parameters[$place] AS parameter,
  clustering.qualities[$place] AS quality, clustering.graphVersion AS graphVersion, clustering.nodeCount AS nodeCount,
  clustering.unclustered[$place] AS unclustered
