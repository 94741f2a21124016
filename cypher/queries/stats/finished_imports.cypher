// Which imports have ended, latest first?
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
WHERE import.finishedAt IS NOT NULL
RETURN import.id AS id, import.name AS name, import.state AS state, import.finishedAt AS finishedAt,
  import.recordsRead AS records
ORDER BY finishedAt DESC, id
LIMIT $limit
