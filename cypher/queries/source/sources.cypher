// What is known of these sources? In no order; an id that is of no source has no row.
//
// Parameters
//   ids  STRING[]  canonical ids
// Columns
//   id          STRING
//   name        STRING
//   type        STRING?
//   issn        STRING[]
//   paperCount  INTEGER   papers published in it
CYPHER 25
UNWIND $ids AS id
MATCH (source:Source {id: id})
// return
RETURN source.id AS id,
  source.name AS name,
  source.type AS type,
  source.issn AS issn,
  source.paperCount AS paperCount
