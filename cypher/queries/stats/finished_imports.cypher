// Which imports does this graph come from, latest first? Those that changed nothing are not among them.
//
// Parameters
//   limit  INTEGER  most imports
// Columns
//   id          STRING    the import
//   name        STRING    what was imported
//   state       STRING    completed, failed or stopped
//   finishedAt  DATETIME  when it ended
//   records     INTEGER   records that it read
CYPHER 25
MATCH (import:Import)
WHERE import.finishedAt IS NOT NULL AND import.recordsStored > 0
RETURN import.id AS id, import.name AS name, import.state AS state, import.finishedAt AS finishedAt,
  import.recordsRead AS records
ORDER BY finishedAt DESC, id
LIMIT $limit
