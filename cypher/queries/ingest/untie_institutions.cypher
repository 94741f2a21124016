// End what the records of these institutions say of their ties to others.
//
// Parameters
//   ids  STRING[]  ids of institutions
CYPHER 25
MATCH (institution:Institution)
WHERE institution.id IN $ids
MATCH (institution)-[tie:PART_OF|SUCCEEDED_BY|RELATED_TO|AWAITS]->()
DELETE tie
FINISH
