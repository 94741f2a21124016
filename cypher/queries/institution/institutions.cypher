// What is known of these institutions? In no order; an id that is of no institution has no row.
//
// Parameters
//   ids  STRING[]  canonical ids
// Columns
//   id           STRING
//   ids          {openAlex, ror}   null where it has none
//   name         STRING
//   ror          STRING?   bare
//   countryCode  STRING?
//   city         STRING?
//   type         STRING?
//   latitude     FLOAT?
//   longitude    FLOAT?
//   paperCount   INTEGER
//   authorCount  INTEGER
CYPHER 25
UNWIND $ids AS id
MATCH (institution:Institution {id: id})
// return
RETURN institution.id AS id,
  {openAlex: CASE WHEN institution.id STARTS WITH 'I' THEN institution.id END, ror: institution.ror} AS ids,
  institution.name AS name,
  institution.ror AS ror,
  institution.countryCode AS countryCode,
  institution.city AS city,
  institution.type AS type,
  institution.latitude AS latitude,
  institution.longitude AS longitude,
  institution.paperCount AS paperCount,
  institution.authorCount AS authorCount
