// Forget all records and what was derived from them, a batch at a time; imports are kept.
//
// Parameters
//   limit  INTEGER  most nodes to forget at once
// Columns
//   forgotten  INTEGER  how many went
CYPHER 25
MATCH (node:Paper|Author|Institution|Topic|Source|Presentation|Byline|MissingPaper|MissingInstitution|Record|Alias
  |RawAffiliation|InstitutionName|Cluster|FormerCluster)
LIMIT $limit
DETACH DELETE node
RETURN count(*) AS forgotten
