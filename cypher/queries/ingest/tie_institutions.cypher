// Tie institutions to others, as their records say; those that are not here yet are awaited. A tie that both ends state
// is one.
//
// Parameters
//   ties  MAP[]  {id, type, otherId, inverse} each: id states it, type is PART_OF, SUCCEEDED_BY or RELATED_TO; where it
//                is inverse it leads from the other
CYPHER 25
UNWIND $ties AS row
MATCH (institution:Institution {id: row.id})
OPTIONAL MATCH (other:Institution {id: row.otherId})
FOREACH (missing IN CASE WHEN other IS NULL THEN [1] ELSE [] END |
  MERGE (awaited:MissingInstitution {id: row.otherId})
  CREATE (institution)-[:AWAITS {type: row.type, inverse: row.inverse}]->(awaited)
)
WITH institution, row, other
WHERE other IS NOT NULL
WITH institution, row, CASE WHEN row.inverse THEN other ELSE institution END AS from,
  CASE WHEN row.inverse THEN institution ELSE other END AS to
MERGE (from)-[tie:$(row.type)]->(to)
SET tie.statedBy = [id IN [from.id, to.id] WHERE id = institution.id OR id IN coalesce(tie.statedBy, [])]
FINISH
