// Keep what records claim of others than their paper, where that has several records: the list of authors may be that of
// another one, which does not name them.
//
// Parameters
//   records  MAP[]  {key, claimed} each; claimed are names in what it claims
CYPHER 25
UNWIND $records AS row
MATCH (record:Record {id: row.key})
UNWIND row.claimed AS name
MATCH (alias:Alias {id: name})
CREATE (record)-[:CLAIMS]->(alias)
FINISH
