// Tie papers to the papers they cite; those that are not here yet are awaited.
//
// Parameters
//   references  MAP[]  {paperId, ids} each: a paper and the ids of those it cites, each once
CYPHER 25
UNWIND $references AS row
MATCH (citing:Paper {id: row.paperId})
UNWIND row.ids AS id
OPTIONAL MATCH (cited:Paper {id: id})
CALL (citing, id, cited) {
  WHEN cited IS NULL THEN {
    MERGE (missing:MissingPaper {id: id})
    CREATE (citing)-[:AWAITS]->(missing)
  }
  ELSE {
    CREATE (citing)-[:CITES]->(cited)
  }
}
FINISH
