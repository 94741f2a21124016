// Say how papers were shown.
//
// Parameters
//   presentations  MAP[]  {paperId, properties} each: kind, year, event
CYPHER 25
UNWIND $presentations AS row
MATCH (paper:Paper {id: row.paperId})
CREATE (paper)-[:PRESENTED_AS]->(presentation:Presentation)
SET presentation = row.properties
FINISH
