// Which cluster of authors holds this author, and to which clusters of topics do the papers belong? The cluster of authors
// first, then those of most of the papers.
//
// Parameters
//   id          STRING  of an author
//   resolution  STRING  coarse, middle or fine
// Columns
//   id           STRING
//   of           STRING    topics or authors
//   resolution   STRING    coarse, middle or fine
//   label        STRING
//   terms        STRING[]  most telling first
//   size         INTEGER   members
//   paperCount   INTEGER
//   authorCount  INTEGER
//   firstYear    INTEGER?
//   lastYear     INTEGER?
//   density      FLOAT     part of the pairs of members that are tied
//   growth       FLOAT?    of the share of all papers, from three years to the next
CYPHER 25
MATCH (author:Author {id: $id})
CALL (author) {
  MATCH (author)-[:IN_CLUSTER]->(:Cluster)-[:PART_OF]->*(cluster:Cluster {of: 'authors', resolution: $resolution})
  RETURN cluster, 0 AS joint
  UNION ALL
  MATCH (author)-[:AUTHORED]->(paper:Paper)-[:IN_CLUSTER]->(:Cluster)-[:PART_OF]->*(cluster:Cluster {of: 'topics', resolution: $resolution})
  RETURN cluster, count(*) AS joint
}
WITH cluster, joint
ORDER BY cluster.of, joint DESC, cluster.id
RETURN cluster.id AS id,
  cluster.of AS of,
  cluster.resolution AS resolution,
  cluster.label AS label,
  cluster.terms AS terms,
  cluster.size AS size,
  cluster.paperCount AS paperCount,
  cluster.authorCount AS authorCount,
  cluster.firstYear AS firstYear,
  cluster.lastYear AS lastYear,
  cluster.density AS density,
  cluster.growth AS growth
