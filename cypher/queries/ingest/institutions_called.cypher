// Which institutions go by these names, as their own records say?
//
// Parameters
//   names  STRING[]  folded names
// Columns
//   name         STRING   the name
//   key          STRING   the record
//   of           STRING   the id of the institution
//   id           STRING   what the record calls it
//   countryCode  STRING?  where it is, as the record says
CYPHER 25
MATCH (name:InstitutionName)<-[call:CALLS]-(record:Record)
WHERE name.id IN $names
RETURN name.id AS name, record.id AS key, record.of AS of, call.institutionId AS id, call.countryCode AS countryCode
