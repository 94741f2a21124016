// Which papers name any of these things?
//
// Parameters
//   ids  STRING[]  ids of papers, authors, institutions, sources or topics
// Columns
//   id  STRING  a paper that cites it or would if it were here, is by it, from it, in it or about it, or of which
//              a record claims something of it
CYPHER 25
CALL () {
  MATCH (thing:Author)-[:AUTHORED]->(paper:Paper)
  WHERE thing.id IN $ids
  RETURN paper
  UNION ALL
  MATCH (thing:Institution)<-[:WRITTEN_AT]-(paper:Paper)
  WHERE thing.id IN $ids
  RETURN paper
  UNION ALL
  MATCH (thing:Source)<-[:PUBLISHED_IN]-(paper:Paper)
  WHERE thing.id IN $ids
  RETURN paper
  UNION ALL
  MATCH (thing:Topic)<-[:PART_OF]-*(:Topic)<-[:ABOUT]-(paper:Paper)
  WHERE thing.id IN $ids
  RETURN paper
  UNION ALL
  MATCH (thing:Paper)<-[:CITES]-(paper:Paper)
  WHERE thing.id IN $ids
  RETURN paper
  UNION ALL
  MATCH (thing:MissingPaper)<-[:AWAITS]-(paper:Paper)
  WHERE thing.id IN $ids
  RETURN paper
  UNION ALL
  MATCH (alias:Alias)<-[:CLAIMS]-(record:Record)
  WHERE alias.of IN $ids
  MATCH (paper:Paper {id: record.of})
  RETURN paper
}
RETURN DISTINCT paper.id AS id
