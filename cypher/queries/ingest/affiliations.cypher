// Which institutions do these raw affiliations name?
//
// Parameters
//   texts  STRING[]  as papers write them
// Columns
//   text  STRING   one that a paper states
//   of    STRING?  the id of the institution that it names
CYPHER 25
MATCH (affiliation:RawAffiliation)
WHERE affiliation.id IN $texts
RETURN affiliation.id AS text, affiliation.of AS of
