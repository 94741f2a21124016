// Keep the authorships that name nobody by an id.
//
// Parameters
//   bylines  MAP[]  {paperId, properties} each; properties as AUTHORED has them
CYPHER 25
UNWIND $bylines AS row
MATCH (paper:Paper {id: row.paperId})
CREATE (paper)-[:LISTS]->(byline:Byline)
SET byline = row.properties
FINISH
