// Turn ties to institutions that were not here into ties to them, now that some of those are.
//
// Parameters
//   ids  STRING[]  ids of institutions that are here now
CYPHER 25
MATCH (missing:MissingInstitution)
WHERE missing.id IN $ids
MATCH (institution:Institution {id: missing.id})
CALL (missing, institution) {
  MATCH (waiting:Institution)-[awaits:AWAITS]->(missing)
  WITH waiting, awaits, CASE WHEN awaits.inverse THEN institution ELSE waiting END AS from,
    CASE WHEN awaits.inverse THEN waiting ELSE institution END AS to
  MERGE (from)-[tie:$(awaits.type)]->(to)
  SET tie.statedBy = [id IN [from.id, to.id] WHERE id = waiting.id OR id IN coalesce(tie.statedBy, [])]
}
WITH DISTINCT missing
DETACH DELETE missing
FINISH
