// What was imported, latest first?
//
// Parameters
//   after  STRING?  id of the import that they come after, null for the first
//   limit  INTEGER  most imports
// Columns
//   import  NODE  the import
CYPHER 25
OPTIONAL MATCH (last:Import {id: $after})
MATCH (import:Import)
WHERE $after IS NULL OR import.createdAt < last.createdAt
  OR (import.createdAt = last.createdAt AND import.id > last.id)
RETURN import
ORDER BY import.createdAt DESC, import.id
LIMIT $limit
