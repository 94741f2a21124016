// Forget papers that no record describes any more; what they were tied to is untied already.
//
// Parameters
//   ids  STRING[]  ids of papers
CYPHER 25
MATCH (paper:Paper)
WHERE paper.id IN $ids
DETACH DELETE paper
FINISH
