// Which of these are ids of things that are here, or at least of some that other names or records are of or that
// institutions await?
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
  MATCH (thing:MissingInstitution)
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
  UNION ALL
  MATCH (alias:Alias)
  WHERE alias.of IN $ids
  RETURN alias.of AS id
  UNION ALL
  MATCH (record:Record)
  WHERE record.of IN $ids
  RETURN record.of AS id
}
RETURN DISTINCT id
