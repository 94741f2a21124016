// Save what names stand for.
//
// Parameters
//   names  MAP[]  {name, id, used} each; used says whether a record calls the thing so
CYPHER 25
UNWIND $names AS row
MERGE (alias:Alias {id: row.name})
SET alias.of = row.id, alias.used = row.used
FINISH
