// Which of these things are in the graph?
//
// Parameters
//   ids  STRING[]  canonical ids of papers, authors, institutions, topics or sources
// Columns
//   id  STRING
CYPHER 25
UNWIND $ids AS id
MATCH (thing:Paper|Author|Institution|Topic|Source {id: id})
RETURN DISTINCT thing.id AS id
ORDER BY id
