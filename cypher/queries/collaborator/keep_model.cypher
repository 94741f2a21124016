// Keeps the model that ranks collaborators, and how good it was, in place of the former one.
//
// Parameters
//   graphVersion  INTEGER  the version that it was learned and evaluated on
//   model         STRING   JSON
//   evaluation    STRING   JSON
// Columns
//   graphVersion  INTEGER  the same
//   model         STRING   the same
//   evaluation    STRING   the same
CYPHER 25
MERGE (kept:Model {id: 'collaborators'})
SET kept.graphVersion = $graphVersion, kept.model = $model, kept.evaluation = $evaluation
RETURN kept.graphVersion AS graphVersion, kept.model AS model, kept.evaluation AS evaluation
