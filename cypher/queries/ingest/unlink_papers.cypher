// Take back all that hangs on these papers: their authorships, affiliations, topics, references, source and presentations.
// What points at them (citations) stays.
//
// Parameters
//   ids  STRING[]  ids of papers
CYPHER 25
MATCH (paper:Paper)
WHERE paper.id IN $ids
CALL (paper) {
  OPTIONAL MATCH (paper)-[:LISTS]->(byline:Byline)
  OPTIONAL MATCH (paper)-[:PRESENTED_AS]->(presentation:Presentation)
  WITH collect(DISTINCT byline) + collect(DISTINCT presentation) AS parts
  FOREACH (part IN parts | DETACH DELETE part)
}
CALL (paper) {
  OPTIONAL MATCH (paper)-[link:ABOUT|CITES|AWAITS|PUBLISHED_IN|WRITTEN_AT|STATES]->()
  DELETE link
}
CALL (paper) {
  OPTIONAL MATCH (paper)<-[authorship:AUTHORED]-(:Author)
  DELETE authorship
}
FINISH
