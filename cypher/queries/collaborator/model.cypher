// Which model was learned or evaluated on this graph last?
//
// Columns
//   graphVersion  INTEGER  the version that it was learned and evaluated on; no row where that was never done
//   model         STRING   JSON
//   evaluation    STRING   JSON
CYPHER 25
MATCH (kept:Model {id: 'collaborators'})
RETURN kept.graphVersion AS graphVersion, kept.model AS model, kept.evaluation AS evaluation
ORDER BY kept.id
LIMIT 1
