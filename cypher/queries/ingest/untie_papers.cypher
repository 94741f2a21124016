// Take back what hangs on papers, for each kind of tie on some of them. What they cite and what cites them stays.
//
// Parameters
//   papers  MAP  {authors, institutions, topics, sources, affiliations, presentations}, each the ids of the papers whose
//                ties of this kind go
CYPHER 25
CALL () {
  MATCH (paper:Paper)<-[authorship:AUTHORED]-(:Author)
  WHERE paper.id IN $papers.authors
  DELETE authorship
}
CALL () {
  MATCH (paper:Paper)-[:LISTS]->(byline:Byline)
  WHERE paper.id IN $papers.authors
  DETACH DELETE byline
}
CALL () {
  MATCH (paper:Paper)-[place:WRITTEN_AT]->()
  WHERE paper.id IN $papers.institutions
  DELETE place
}
CALL () {
  MATCH (paper:Paper)-[about:ABOUT]->()
  WHERE paper.id IN $papers.topics
  DELETE about
}
CALL () {
  MATCH (paper:Paper)-[published:PUBLISHED_IN]->()
  WHERE paper.id IN $papers.sources
  DELETE published
}
CALL () {
  MATCH (paper:Paper)-[stated:STATES]->()
  WHERE paper.id IN $papers.affiliations
  DELETE stated
}
CALL () {
  MATCH (paper:Paper)-[:PRESENTED_AS]->(presentation:Presentation)
  WHERE paper.id IN $papers.presentations
  DETACH DELETE presentation
}
FINISH
