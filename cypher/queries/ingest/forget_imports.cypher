// Forget what was imported and rejected, which merges were undone, how clusters were found and what was learned, a batch at
// a time.
//
// Parameters
//   limit  INTEGER  most nodes to forget at once
// Columns
//   forgotten  INTEGER  how many went
CYPHER 25
MATCH (node:Import|Rejection|Separation|Clustering|Model)
LIMIT $limit
DETACH DELETE node
RETURN count(*) AS forgotten
