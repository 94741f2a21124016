// Save papers as their records describe them.
//
// Parameters
//   papers  MAP[]  {id, spelling, properties} each: spelling is the id without case (null where that is the id), a property
//                  that is null is removed
CYPHER 25
UNWIND $papers AS row
MERGE (paper:Paper {id: row.id})
  ON CREATE SET paper.spelling = row.spelling, paper.citationCount = 0, paper.referenceCount = 0
SET paper += row.properties
FINISH
