// Which things go by these names, be they ids or other names? What goes by the very name comes before what goes by it but
// for its case.
//
// Parameters
//   names  STRING[]  ids, and names such as doi:10.1093/nar/gkaa1100
// Columns
//   name  STRING  one of the names
//   id    STRING  the id of a thing
//   kind  STRING  what it is: PAPER, AUTHOR, INSTITUTION, TOPIC or SOURCE
CYPHER 25
UNWIND $names AS name
CALL (name) {
  RETURN name AS thingId, 1 AS place
  UNION ALL
  MATCH (alias:Alias {id: name})
  RETURN alias.of AS thingId, 1 AS place
  UNION ALL
  MATCH (thing:Paper {spelling: name})
  RETURN thing.id AS thingId, 2 AS place
  UNION ALL
  MATCH (thing:Author {spelling: name})
  RETURN thing.id AS thingId, 2 AS place
  UNION ALL
  MATCH (thing:Institution {spelling: name})
  RETURN thing.id AS thingId, 2 AS place
  UNION ALL
  MATCH (thing:Topic {spelling: name})
  RETURN thing.id AS thingId, 2 AS place
  UNION ALL
  MATCH (thing:Source {spelling: name})
  RETURN thing.id AS thingId, 2 AS place
  UNION ALL
  MATCH (alias:Alias {spelling: name})
  RETURN alias.of AS thingId, 3 AS place
}
CALL (thingId) {
  MATCH (thing:Paper {id: thingId})
  RETURN thing.id AS id, 'PAPER' AS kind
  UNION ALL
  MATCH (thing:Author {id: thingId})
  RETURN thing.id AS id, 'AUTHOR' AS kind
  UNION ALL
  MATCH (thing:Institution {id: thingId})
  RETURN thing.id AS id, 'INSTITUTION' AS kind
  UNION ALL
  MATCH (thing:Topic {id: thingId})
  RETURN thing.id AS id, 'TOPIC' AS kind
  UNION ALL
  MATCH (thing:Source {id: thingId})
  RETURN thing.id AS id, 'SOURCE' AS kind
}
WITH name, id, kind, min(place) AS place
ORDER BY name, place, id
RETURN name, id, kind
