// What do people call the thing that has this id? One of them, where records of somebody's own gave it to several.
//
// Parameters
//   id  STRING  canonical id of a paper, author, institution, topic or source
// Columns
//   label  STRING  a paper's title, the name of anything else; the id where there is neither
CYPHER 25
MATCH (thing:Paper|Author|Institution|Topic|Source {id: $id})
RETURN coalesce(thing.title, thing.name, thing.id) AS label
LIMIT 1
