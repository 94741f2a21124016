// Turn references to papers that were not here into citations, now that some of those are.
//
// Parameters
//   names  MAP[]  {name, id, used} each: any name of a paper that is here now, its id too
// Columns
//   id  STRING  a paper that cites one of them
CYPHER 25
UNWIND $names AS row
MATCH (missing:MissingPaper {id: row.name})
MATCH (paper:Paper {id: row.id})
MATCH (citing:Paper)-[:AWAITS]->(missing)
WHERE citing <> paper
MERGE (citing)-[:CITES]->(paper)
WITH missing, collect(citing.id) AS ids
DETACH DELETE missing
WITH ids
UNWIND ids AS id
RETURN DISTINCT id
