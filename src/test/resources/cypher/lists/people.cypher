// Which people are there?
//
// Filters
//   bornFrom  INTEGER   born in that year or later
//   knows     [STRING]  who know any of these
//   named     [STRING]  called one of these
// Sorts
//   relevance  best hits first
//   oldest     by year of birth, unknown last
//   youngest   by year of birth, the tallest of a year first
//   friends    who know most first
//   name       by name
// Columns
//   id      STRING
//   name    STRING
//   born    INTEGER?
//   height  FLOAT?
//   knows   [STRING]  by name
CYPHER 25
// from
MATCH (person:Person)
// from search
CALL db.index.fulltext.queryNodes('person_name_fulltext', $search) YIELD node AS person, score AS relevance
// filter bornFrom
MATCH (person) WHERE person.born >= $bornFrom
// filter knows  distinct
MATCH (person)-[:KNOWS]-(known:Person) WHERE known.id IN $knows
// filter named
MATCH (person) WHERE person.name IN $named
// sort relevance  never null
relevance DESC
// sort oldest
person.born
// sort youngest
person.born DESC, round(coalesce(person.height, null), 1) DESC, person.name
// sort friends  never null
person.friendCount DESC
// sort name  never null
person.name
// return
RETURN person.id AS id, person.name AS name, person.born AS born, person.height AS height,
  COLLECT { MATCH (person)-[:KNOWS]-(other:Person) RETURN other.name ORDER BY other.name } AS knows
