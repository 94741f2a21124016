// What are these things, in the order of their ids?
//
// Parameters
//   things  STRING[]  element ids
// Columns
//   thing  STRING  element id; no row where it is not there any more
//   kind   STRING  'PAPER', 'AUTHOR', 'INSTITUTION', 'TOPIC' or 'SOURCE'
//   id     STRING
CYPHER 25
MATCH (thing:Paper|Author|Institution|Topic|Source)
WHERE elementId(thing) IN $things
RETURN elementId(thing) AS thing, toUpper(head(labels(thing))) AS kind, thing.id AS id
ORDER BY id, thing
