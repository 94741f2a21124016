// What is known of these authors? In the order of the ids; one that is of no author has no row.
//
// Parameters
//   ids  STRING[]  canonical ids
// Columns
//   id                 STRING
//   name               STRING
//   nameVariants       STRING[]
//   orcid              STRING?
//   identity           STRING     'identifier', or 'name' where it may be several people
//   affiliations       [{institution {id, name, ror, countryCode}, firstYear, lastYear, paperCount}]
//                                 latest first, then by papers and id
//   affiliationStatus  STRING     'known'; 'rawOnly' where papers say one but not which institution it is; 'notImported'
//   topics             [{id, name, paperCount}]   the 25 of most of the author's papers, then by id
//   topicCount         INTEGER    how many topics there are in all
//   paperCount         INTEGER
//   coauthorCount      INTEGER
//   citationCount      INTEGER
//   hIndex             INTEGER
//   firstYear          INTEGER?
//   lastYear           INTEGER?
//   paperCountsByYear  [{year, count}]   earliest first; papers without a year are in none
CYPHER 25
UNWIND range(0, size($ids) - 1) AS place
MATCH (author:Author {id: $ids[place]})
CALL (author) {
  MATCH (author)-[:AUTHORED]->(:Paper)-[:ABOUT]->(topic:Topic)
  WITH topic, count(*) AS paperCount
  ORDER BY paperCount DESC, topic.id
  RETURN collect(topic {.id, .name, paperCount: paperCount}) AS topics
}
CALL (author) {
  MATCH (author)-[authorship:AUTHORED]->(:Paper)
  RETURN CASE
    WHEN max(size(authorship.institutionIds)) > 0 THEN 'known'
    WHEN max(size(authorship.rawAffiliations)) > 0 THEN 'rawOnly'
    ELSE 'notImported'
  END AS affiliationStatus
}
RETURN author.id AS id,
  author.name AS name,
  author.nameVariants AS nameVariants,
  author.orcid AS orcid,
  author.identity AS identity,
  COLLECT {
    MATCH (author)-[affiliation:AFFILIATED_WITH]->(institution:Institution)
    RETURN affiliation {
      institution: institution {.id, .name, .ror, .countryCode}, .firstYear, .lastYear, .paperCount
    }
    ORDER BY coalesce(affiliation.lastYear, 0) DESC, affiliation.paperCount DESC, institution.id
  } AS affiliations,
  affiliationStatus,
  topics[..25] AS topics,
  size(topics) AS topicCount,
  author.paperCount AS paperCount,
  author.coauthorCount AS coauthorCount,
  author.citationCount AS citationCount,
  author.hIndex AS hIndex,
  author.firstYear AS firstYear,
  author.lastYear AS lastYear,
  COLLECT {
    MATCH (author)-[:AUTHORED]->(paper:Paper)
    WHERE paper.year IS NOT NULL
    WITH paper.year AS year, count(*) AS count
    RETURN {year: year, count: count}
    ORDER BY year
  } AS paperCountsByYear
ORDER BY place
