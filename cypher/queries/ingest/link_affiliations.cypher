// Tie papers to the raw affiliations that are all they say of where somebody worked.
//
// Parameters
//   links  MAP[]  {paperId, otherId} each; otherId is the affiliation
CYPHER 25
UNWIND $links AS row
MATCH (paper:Paper {id: row.paperId})
MATCH (affiliation:RawAffiliation {id: row.otherId})
CREATE (paper)-[:STATES]->(affiliation)
FINISH
