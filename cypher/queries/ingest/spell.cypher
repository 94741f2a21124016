// Say how things and other names are spelled without case, where that differs.
//
// Parameters
//   spellings  MAP[]  {id, spelling} each, the id of a thing or another name
CYPHER 25
UNWIND $spellings AS row
CALL (row) {
  MATCH (node:Paper {id: row.id})
  RETURN node
  UNION ALL
  MATCH (node:Author {id: row.id})
  RETURN node
  UNION ALL
  MATCH (node:Institution {id: row.id})
  RETURN node
  UNION ALL
  MATCH (node:Topic {id: row.id})
  RETURN node
  UNION ALL
  MATCH (node:Source {id: row.id})
  RETURN node
  UNION ALL
  MATCH (node:Alias {id: row.id})
  RETURN node
}
SET node.spelling = row.spelling
FINISH
