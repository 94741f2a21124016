// Which records could an import not take?
//
// Parameters
//   importId  STRING   the import
//   after     INTEGER  the number of the last one seen, 0 to begin
//   limit     INTEGER  most records
// Columns
//   rejection  NODE  a record, with its place, its reason and itself as it came
CYPHER 25
MATCH (rejection:Rejection)
WHERE rejection.importId = $importId AND rejection.number > $after
RETURN rejection
ORDER BY rejection.number
LIMIT $limit
