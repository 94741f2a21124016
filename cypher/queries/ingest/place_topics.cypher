// Put topics below the topics that their descriptions name.
//
// Parameters
//   places  MAP[]  {id, above} each: a topic, and what it is part of (null where it is part of nothing)
// Columns
//   above  STRING  a topic that lost or won one that was there before: its papers are to be counted anew
CYPHER 25
UNWIND $places AS row
MATCH (topic:Topic {id: row.id})
OPTIONAL MATCH (topic)-[old:PART_OF]->(former:Topic)
WITH topic, row, old, former
WHERE former IS NULL OR row.above IS NULL OR former.id <> row.above
DELETE old
WITH topic, row, former
OPTIONAL MATCH (above:Topic {id: row.above})
FOREACH (parent IN CASE WHEN above IS NULL THEN [] ELSE [above] END | MERGE (topic)-[:PART_OF]->(parent))
WITH topic, former, above
WHERE EXISTS { (topic)<-[:ABOUT]-() } OR EXISTS { (topic)<-[:PART_OF]-() }
UNWIND [former, above] AS changed
WITH changed
WHERE changed IS NOT NULL
RETURN DISTINCT changed.id AS above
