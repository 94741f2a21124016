// Forget names that no institution goes by and no raw affiliation holds any more.
//
// Parameters
//   names  STRING[]  folded names
CYPHER 25
MATCH (name:InstitutionName)
WHERE name.id IN $names AND NOT EXISTS { (name)--() }
DELETE name
FINISH
