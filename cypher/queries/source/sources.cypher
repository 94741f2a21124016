// What is known of these sources? In no order; an id that is of no source has no row.
//
// Parameters
//   ids  STRING[]  canonical ids
// Columns
//   id            STRING
//   name          STRING
//   nameVariants  STRING[]  what else it is called
//   type          STRING?
//   issn          STRING[]
//   homepage      STRING?
//   paperCount    INTEGER   papers published in it
CYPHER 25
UNWIND $ids AS id
MATCH (source:Source {id: id})
// return
RETURN source.id AS id,
  source.name AS name,
  coalesce(source.nameVariants, []) AS nameVariants,
  source.type AS type,
  source.issn AS issn,
  source.homepage AS homepage,
  source.paperCount AS paperCount
