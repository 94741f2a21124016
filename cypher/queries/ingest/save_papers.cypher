// Save papers and the records they come from.
//
// Parameters
//   papers  MAP[]  {id, properties, digest, updatedAt, json} each; a property that is null is removed
CYPHER 25
UNWIND $papers AS row
MERGE (paper:Paper {id: row.id})
  ON CREATE SET paper.citationCount = 0, paper.referenceCount = 0
SET paper += row.properties
MERGE (record:Record {id: row.id})
SET record.digest = row.digest, record.updatedAt = row.updatedAt, record.json = row.json
FINISH
