// What is known of this source?
//
// Parameters
//   id  STRING  canonical id
// Columns
//   id          STRING
//   name        STRING
//   type        STRING?
//   issn        STRING[]
//   paperCount  INTEGER   papers published in it
CYPHER 25
MATCH (source:Source {id: $id})
// return
RETURN source.id AS id,
  source.name AS name,
  source.type AS type,
  source.issn AS issn,
  source.paperCount AS paperCount
