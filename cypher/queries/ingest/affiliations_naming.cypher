// Which raw affiliations hold any of these names?
//
// Parameters
//   names  STRING[]  folded names of institutions
// Columns
//   text  STRING  as a paper writes it
CYPHER 25
MATCH (name:InstitutionName)<-[:MENTIONS]-(affiliation:RawAffiliation)
WHERE name.id IN $names
RETURN DISTINCT affiliation.id AS text
