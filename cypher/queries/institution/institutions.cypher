// What is known of these institutions? In no order; an id that is of no institution has no row.
//
// Parameters
//   ids  STRING[]  canonical ids
// Columns
//   id            STRING
//   ids           {openAlex, ror}   null where it has none
//   name          STRING
//   nameVariants  STRING[]
//   ror           STRING?   bare
//   countryCode   STRING?
//   city          STRING?
//   places        [{city, countryCode, latitude, longitude}]   all of them, the one above first
//   type          STRING?
//   types         STRING[]
//   latitude      FLOAT?
//   longitude     FLOAT?
//   established   INTEGER?
//   status        STRING?
//   homepage      STRING?
//   partOf        [{id, name, ror, countryCode}]   directly, by id
//   succeededBy   [{id, name, ror, countryCode}]   by id
//   relatedTo     [{id, name, ror, countryCode}]   in whichever direction, by id
//   paperCount    INTEGER
//   authorCount   INTEGER
CYPHER 25
UNWIND $ids AS id
MATCH (institution:Institution {id: id})
// return
RETURN institution.id AS id,
  {openAlex: CASE WHEN institution.id STARTS WITH 'I' THEN institution.id END, ror: institution.ror} AS ids,
  institution.name AS name,
  coalesce(institution.nameVariants, []) AS nameVariants,
  institution.ror AS ror,
  institution.countryCode AS countryCode,
  institution.city AS city,
  CASE
    WHEN institution.places IS NOT NULL THEN [part IN [text IN institution.places | split(text, '|')] | {
      city: nullIf(part[0], ''),
      countryCode: nullIf(part[1], ''),
      latitude: toFloatOrNull(part[2]),
      longitude: toFloatOrNull(part[3])
    }]
    WHEN coalesce(institution.city, institution.countryCode) IS NOT NULL OR institution.latitude IS NOT NULL
      THEN [institution {.city, .countryCode, .latitude, .longitude}]
    ELSE []
  END AS places,
  institution.type AS type,
  coalesce(institution.types, []) AS types,
  institution.latitude AS latitude,
  institution.longitude AS longitude,
  institution.established AS established,
  institution.status AS status,
  institution.homepage AS homepage,
  COLLECT {
    MATCH (institution)-[:PART_OF]->(other:Institution)
    RETURN other {.id, .name, .ror, .countryCode} AS other
    ORDER BY other.id
  } AS partOf,
  COLLECT {
    MATCH (institution)-[:SUCCEEDED_BY]->(other:Institution)
    RETURN other {.id, .name, .ror, .countryCode} AS other
    ORDER BY other.id
  } AS succeededBy,
  COLLECT {
    MATCH (institution)-[:RELATED_TO]-(other:Institution)
    RETURN DISTINCT other {.id, .name, .ror, .countryCode} AS other
    ORDER BY other.id
  } AS relatedTo,
  institution.paperCount AS paperCount,
  institution.authorCount AS authorCount
