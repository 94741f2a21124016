// What do these names stand for?
//
// Parameters
//   names  STRING[]  names of things, their ids or others
// Columns
//   name  STRING  one that stands for something else than itself
//   id    STRING  the id of the thing
//   used  BOOLEAN whether a record calls the thing so
CYPHER 25
MATCH (alias:Alias)
WHERE alias.id IN $names
RETURN alias.id AS name, alias.of AS id, alias.used AS used
