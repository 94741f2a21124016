// Save raw affiliations, the names that they hold, and the institutions that they name.
//
// Parameters
//   affiliations  MAP[]  {text, of, names} each: as papers write it, the id of the institution, and whatever in it may be
//                        a name, folded
CYPHER 25
UNWIND $affiliations AS row
MERGE (affiliation:RawAffiliation {id: row.text})
SET affiliation.of = row.of
WITH affiliation, row
UNWIND row.names AS text
MERGE (name:InstitutionName {id: text})
MERGE (affiliation)-[:MENTIONS]->(name)
FINISH
