// Forget names that stand for nothing any more, or for themselves.
//
// Parameters
//   names  STRING[]  the names
CYPHER 25
MATCH (alias:Alias)
WHERE alias.id IN $names
DETACH DELETE alias
FINISH
