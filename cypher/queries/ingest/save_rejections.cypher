// Keep records that an import could not take.
//
// Parameters
//   importId    STRING  the import
//   rejections  MAP[]   {number, file, line, id, reason, record} each
CYPHER 25
UNWIND $rejections AS row
CREATE (rejection:Rejection {importId: $importId})
SET rejection += row
FINISH
