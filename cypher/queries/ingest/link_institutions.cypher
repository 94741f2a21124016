// Tie papers to the institutions that their authorships name (book-keeping: the affiliation itself is the authorship's).
//
// Parameters
//   links  MAP[]  {paperId, otherId} each
CYPHER 25
UNWIND $links AS row
MATCH (institution:Institution {id: row.otherId})
MATCH (paper:Paper {id: row.paperId})
CREATE (paper)-[:WRITTEN_AT]->(institution)
FINISH
