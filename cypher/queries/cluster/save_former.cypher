// Remember where ids of clusters lead that were given up; what led to them leads on.
//
// Parameters
//   former  MAP[]  {id, heir} each
CYPHER 25
UNWIND $former AS row
MERGE (former:FormerCluster {id: row.id})
SET former.heir = row.heir
WITH row
MATCH (earlier:FormerCluster {heir: row.id})
SET earlier.heir = row.heir
FINISH
