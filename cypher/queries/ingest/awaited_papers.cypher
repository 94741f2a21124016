// Which of these names are of papers that are cited but not here?
//
// Parameters
//   names  STRING[]  names of papers
// Columns
//   name  STRING  one that is awaited
CYPHER 25
MATCH (missing:MissingPaper)
WHERE missing.id IN $names
RETURN missing.id AS name
