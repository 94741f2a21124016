// What is known of this cluster?
//
// Parameters
//   id  STRING
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
//   topics             [{id, name, level, paperCount}]  most central, or most written about
//   authors            [{id, name, paperCount}]         most connected, or of most papers
//   papers             [{id, title, year, citationCount}]  most cited first
//   institutions       [{id, name, paperCount}]         of most papers
//   paperCountsByYear  [{year, count}]
//   neighbours         [{id, label, strength}]          strongest link first
//   parent             MAP?      {id, label, resolution}
//   children           [{id, label, resolution, size}]  largest first
CYPHER 25
MATCH (cluster:Cluster {id: $id})
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
  cluster.growth AS growth,
  COLLECT {
    UNWIND range(0, size(cluster.topicIds) - 1) AS place
    MATCH (topic:Topic {id: cluster.topicIds[place]})
    RETURN topic {.id, .name, .level, paperCount: cluster.topicCounts[place]}
    ORDER BY place
  } AS topics,
  COLLECT {
    UNWIND range(0, size(cluster.authorIds) - 1) AS place
    MATCH (author:Author {id: cluster.authorIds[place]})
    RETURN author {.id, .name, paperCount: cluster.authorCounts[place]}
    ORDER BY place
  } AS authors,
  COLLECT {
    UNWIND range(0, size(cluster.paperIds) - 1) AS place
    MATCH (paper:Paper {id: cluster.paperIds[place]})
    RETURN paper {.id, .title, .year, .citationCount}
    ORDER BY place
  } AS papers,
  COLLECT {
    UNWIND range(0, size(cluster.institutionIds) - 1) AS place
    MATCH (institution:Institution {id: cluster.institutionIds[place]})
    RETURN institution {.id, .name, paperCount: cluster.institutionCounts[place]}
    ORDER BY place
  } AS institutions,
  [place IN range(0, size(cluster.years) - 1) | {year: cluster.years[place], count: cluster.yearCounts[place]}]
    AS paperCountsByYear,
  COLLECT {
    UNWIND range(0, size(cluster.neighbourIds) - 1) AS place
    MATCH (neighbour:Cluster {id: cluster.neighbourIds[place]})
    RETURN neighbour {.id, .label, strength: cluster.neighbourStrengths[place]}
    ORDER BY place
  } AS neighbours,
  head(COLLECT { MATCH (cluster)-[:PART_OF]->(parent:Cluster) RETURN parent {.id, .label, .resolution} }) AS parent,
  COLLECT {
    MATCH (cluster)<-[:PART_OF]-(child:Cluster)
    ORDER BY child.size DESC, child.id
    RETURN child {.id, .label, .resolution, .size}
  } AS children
