// Which of these are ids of things that are here?
//
// Parameters
//   ids  STRING[]  ids
// Columns
//   id  STRING  one that is
CYPHER 25
CALL () {
  MATCH (thing:Paper)
  WHERE thing.id IN $ids
  RETURN thing.id AS id
  UNION ALL
  MATCH (thing:Author)
  WHERE thing.id IN $ids
  RETURN thing.id AS id
  UNION ALL
  MATCH (thing:Institution)
  WHERE thing.id IN $ids
  RETURN thing.id AS id
  UNION ALL
  MATCH (thing:Source)
  WHERE thing.id IN $ids
  RETURN thing.id AS id
  UNION ALL
  MATCH (thing:Topic)
  WHERE thing.id IN $ids
  RETURN thing.id AS id
}
RETURN id
