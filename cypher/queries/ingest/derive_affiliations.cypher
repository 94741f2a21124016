// Where these authors have been: save affiliations as they were counted anew. One without a paper ends.
//
// Parameters
//   affiliations  MAP[]  {authorId, institutionId, firstYear, lastYear, paperCount} each, all that these authors have
//   ids           STRING[]  ids of the authors
CYPHER 25
CALL () {
  MATCH (author:Author)
  WHERE author.id IN $ids
  MATCH (author)-[former:AFFILIATED_WITH]->(:Institution)
  DELETE former
}
UNWIND $affiliations AS row
MATCH (author:Author {id: row.authorId})
MATCH (institution:Institution {id: row.institutionId})
CREATE (author)-[affiliation:AFFILIATED_WITH]->(institution)
SET affiliation = {firstYear: row.firstYear, lastYear: row.lastYear, paperCount: row.paperCount}
FINISH
