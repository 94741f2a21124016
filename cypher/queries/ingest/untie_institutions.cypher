// End what the records of these institutions say of their ties to others. A tie that the other end states stays, one of
// which nobody knows who states it goes.
//
// Parameters
//   ids  STRING[]  ids of institutions
CYPHER 25
MATCH (institution:Institution)
WHERE institution.id IN $ids
CALL (institution) {
  OPTIONAL MATCH (institution)-[awaits:AWAITS]->()
  DELETE awaits
}
MATCH (institution)-[tie:PART_OF|SUCCEEDED_BY|RELATED_TO]-()
WHERE institution.id IN coalesce(tie.statedBy, $ids)
SET tie.statedBy = [id IN coalesce(tie.statedBy, []) WHERE NOT id IN $ids]
WITH DISTINCT tie
WHERE tie.statedBy = []
DELETE tie
FINISH
