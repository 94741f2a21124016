// Say by which names records call institutions; what they called them before is forgotten.
//
// Parameters
//   institutions  MAP[]  {key, id, countryCode, names} each: a record, what it calls the institution, folded names
CYPHER 25
UNWIND $institutions AS row
MATCH (record:Record {id: row.key})
CALL (record) {
  OPTIONAL MATCH (record)-[former:CALLS]->(:InstitutionName)
  DELETE former
}
UNWIND row.names AS text
MERGE (name:InstitutionName {id: text})
CREATE (record)-[:CALLS {institutionId: row.id, countryCode: row.countryCode}]->(name)
FINISH
