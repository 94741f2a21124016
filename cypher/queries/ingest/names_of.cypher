// By which other names do these things go?
//
// Parameters
//   ids  STRING[]  ids of things
// Columns
//   name  STRING  another name
//   id    STRING  the id of the thing
//   used  BOOLEAN whether a record calls the thing so
CYPHER 25
MATCH (alias:Alias)
WHERE alias.of IN $ids
RETURN alias.id AS name, alias.of AS id, alias.used AS used
