// Save papers as their records describe them.
//
// Parameters
//   papers  MAP[]  {id, properties} each; a property that is null is removed
CYPHER 25
UNWIND $papers AS row
MERGE (paper:Paper {id: row.id})
  ON CREATE SET paper.citationCount = 0, paper.referenceCount = 0
SET paper += row.properties
FINISH
