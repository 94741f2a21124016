// Forget those of these authors that nothing names any more, and that have no record of their own.
//
// Parameters
//   ids  STRING[]  ids of authors
// Columns
//   forgotten  INTEGER  how many went
CYPHER 25
MATCH (author:Author)
WHERE author.id IN $ids AND NOT EXISTS { (author)-[:AUTHORED]->() }
  AND NOT EXISTS { (record:Record) WHERE record.of = author.id AND record.kind = 'author' }
DETACH DELETE author
RETURN count(*) AS forgotten
