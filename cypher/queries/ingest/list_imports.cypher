// What was imported, latest first?
//
// Parameters
//   limit  INTEGER  most imports
// Columns
//   import  NODE  the import
CYPHER 25
MATCH (import:Import)
RETURN import
ORDER BY import.createdAt DESC, import.id
LIMIT $limit
