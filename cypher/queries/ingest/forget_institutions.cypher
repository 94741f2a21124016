// Forget those of these institutions that nothing names any more, and that have no record of their own.
//
// Parameters
//   ids  STRING[]  ids of institutions
// Columns
//   forgotten  INTEGER  how many went
CYPHER 25
MATCH (institution:Institution)
WHERE institution.id IN $ids AND NOT EXISTS { (institution)<-[:WRITTEN_AT|PART_OF|SUCCEEDED_BY|RELATED_TO]-() }
  AND NOT EXISTS { (record:Record) WHERE record.of = institution.id AND record.kind = 'institution' }
DETACH DELETE institution
RETURN count(*) AS forgotten
