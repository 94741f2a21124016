// Which raw affiliations name this institution, or an institution where this paper was written?
//
// Parameters
//   id     STRING   id of an institution or a paper
//   limit  INTEGER  most of them
// Columns
//   text        STRING    as papers write it
//   of          STRING    the id of the institution
//   records     STRING[]  keys of records of papers that state it, the first 10
//   paperCount  INTEGER   how many papers state it
CYPHER 25
CALL () {
  MATCH (affiliation:RawAffiliation)
  WHERE affiliation.of = $id
  RETURN affiliation
  UNION ALL
  MATCH (paper:Paper {id: $id})-[:STATES]->(affiliation:RawAffiliation)
  WHERE affiliation.of IS NOT NULL
  RETURN affiliation
}
WITH affiliation
ORDER BY affiliation.id
LIMIT $limit
RETURN affiliation.id AS text, affiliation.of AS of,
  COLLECT {
    MATCH (affiliation)<-[:STATES]-(paper:Paper)
    MATCH (record:Record {of: paper.id})
    RETURN record.id
    ORDER BY record.id
    LIMIT 10
  } AS records,
  COUNT { (affiliation)<-[:STATES]-(:Paper) } AS paperCount
