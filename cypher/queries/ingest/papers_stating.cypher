// Which papers state these raw affiliations?
//
// Parameters
//   texts  STRING[]  as papers write them
// Columns
//   id  STRING  a paper
CYPHER 25
MATCH (affiliation:RawAffiliation)<-[:STATES]-(paper:Paper)
WHERE affiliation.id IN $texts
RETURN DISTINCT paper.id AS id
