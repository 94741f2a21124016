// Which clusterings are there, of which version of the graph is each, and how was it found?
// Lists are by resolution, from coarse to fine.
//
// Columns
//   of            STRING     topics or authors
//   number        INTEGER    how many clusterings there were up to this one
//   lastId        INTEGER    the greatest number that an id of a cluster has had
//   graphVersion  INTEGER    what the graph was at
//   seed          INTEGER    of the first run
//   runs          INTEGER    of which the best was taken
//   nodeCount     INTEGER
//   unclustered   INTEGER[]  how many nodes no cluster holds
//   parameters    FLOAT[]    resolution parameters
//   qualities     FLOAT[]
CYPHER 25
MATCH (clustering:Clustering)
RETURN clustering.of AS of, clustering.number AS number, clustering.lastId AS lastId,
  clustering.graphVersion AS graphVersion, clustering.seed AS seed, clustering.runs AS runs,
  clustering.nodeCount AS nodeCount, clustering.unclustered AS unclustered, clustering.parameters AS parameters,
  clustering.qualities AS qualities
ORDER BY of
