// Forget authors whom no paper names any more.
//
// Parameters
//   ids  STRING[]  ids of authors that replaced records mentioned
// Columns
//   forgotten  INTEGER  how many went
CYPHER 25
MATCH (author:Author)
WHERE author.id IN $ids AND NOT EXISTS { (author)-[:AUTHORED]->() }
DETACH DELETE author
RETURN count(*) AS forgotten
