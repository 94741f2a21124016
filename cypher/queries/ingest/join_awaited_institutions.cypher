// Turn ties to institutions that were not here into ties to them, now that some of those are. One that
// turns out to be tied to itself is not.
//
// Parameters
//   names  MAP[]  {name, id, used} each: any name of an institution that is here now, its id too
CYPHER 25
UNWIND $names AS row
MATCH (missing:MissingInstitution {id: row.name})
MATCH (institution:Institution {id: row.id})
CALL (missing, institution) {
  MATCH (waiting:Institution)-[tie:AWAITS]->(missing)
  WHERE waiting <> institution
  MERGE (waiting)-[:$(tie.type)]->(institution)
}
WITH DISTINCT missing
DETACH DELETE missing
FINISH
