// Save the figures of authors as they were counted anew.
//
// Parameters
//   authors  MAP[]  {id, properties} each; a property that is null is removed
CYPHER 25
UNWIND $authors AS row
MATCH (author:Author {id: row.id})
SET author += row.properties, author.coauthorCount = COUNT { (author)-[:COAUTHORED_WITH]-() }
FINISH
