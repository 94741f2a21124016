// Whom does a person know?
//
// Parameters
//   person  STRING  id
// Sorts
//   longest  known longest first
// Columns
//   acquaintance  {name, since}
CYPHER 25
// from  each other
MATCH (person:Person {id: $person})-[knows:KNOWS]-(other:Person)
// sort longest
knows.since
// return
RETURN {name: other.name, since: knows.since} AS acquaintance
