// Which clusterings are there, and of which version of the graph is each?
//
// Columns
//   of            STRING   topics or authors
//   number        INTEGER  how many clusterings there were up to this one
//   lastId        INTEGER  the greatest number that an id of a cluster has had
//   graphVersion  INTEGER  what the graph was at
CYPHER 25
MATCH (clustering:Clustering)
RETURN clustering.of AS of, clustering.number AS number, clustering.lastId AS lastId,
  clustering.graphVersion AS graphVersion
ORDER BY of
