// Save what names stand for.
//
// Parameters
//   names  MAP[]  {name, spelling, id, used} each: spelling is the name without case (null where that is the name), used
//                 says whether a record calls the thing so
CYPHER 25
UNWIND $names AS row
MERGE (alias:Alias {id: row.name})
  ON CREATE SET alias.spelling = row.spelling
SET alias.of = row.id, alias.used = row.used
FINISH
