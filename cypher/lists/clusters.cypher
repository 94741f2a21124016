// Which clusters are there?
//
// Parameters
//   of          STRING  topics or authors
//   resolution  STRING  coarse, middle or fine
// Sorts
//   size        by members
//   mostPapers  by papers
//   growth      by growth, unknown last
//   label       by label
// Columns
//   id           STRING
//   of           STRING
//   resolution   STRING
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
// from  each cluster
MATCH (cluster:Cluster {of: $of, resolution: $resolution})
// sort size  never null
cluster.size DESC
// sort mostPapers  never null
cluster.paperCount DESC
// sort growth
cluster.growth DESC
// sort label  never null
cluster.label
// return
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
