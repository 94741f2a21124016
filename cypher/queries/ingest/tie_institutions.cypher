// Tie institutions to others, as their records say; those that are not here yet are awaited.
//
// Parameters
//   ties  MAP[]  {id, type, otherId} each; type is PART_OF, SUCCEEDED_BY or RELATED_TO
CYPHER 25
UNWIND $ties AS row
MATCH (institution:Institution {id: row.id})
OPTIONAL MATCH (other:Institution {id: row.otherId})
FOREACH (missing IN CASE WHEN other IS NULL THEN [1] ELSE [] END |
  MERGE (awaited:MissingInstitution {id: row.otherId})
  CREATE (institution)-[:AWAITS {type: row.type}]->(awaited)
)
WITH institution, row, other
WHERE other IS NOT NULL
MERGE (institution)-[:$(row.type)]->(other)
FINISH
