// Forget raw affiliations that no paper states any more.
//
// Parameters
//   texts  STRING[]  as papers wrote them
CYPHER 25
MATCH (affiliation:RawAffiliation)
WHERE affiliation.id IN $texts AND NOT EXISTS { (affiliation)<-[:STATES]-(:Paper) }
DETACH DELETE affiliation
FINISH
