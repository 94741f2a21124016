// In how many ways are these things tied to each other?
//
// Parameters
//   nodes  MAP  ids of authors, papers, topics, institutions and sources
// Columns
//   count  INTEGER  ties among them, of every kind
CYPHER 25
CALL () { UNWIND $nodes.authors AS id MATCH (author:Author {id: id}) RETURN collect(author) AS authors }
CALL () { UNWIND $nodes.papers AS id MATCH (paper:Paper {id: id}) RETURN collect(paper) AS papers }
CALL () { UNWIND $nodes.topics AS id MATCH (topic:Topic {id: id}) RETURN collect(topic) AS topics }
CALL () { UNWIND $nodes.institutions AS id MATCH (institution:Institution {id: id}) RETURN collect(institution) AS institutions }
CALL () { UNWIND $nodes.sources AS id MATCH (source:Source {id: id}) RETURN collect(source) AS sources }
WITH authors, papers, topics, institutions, authors + papers + topics + institutions + sources AS all
CALL (authors, papers, topics, institutions, all) {
  UNWIND authors AS author
  MATCH (author)-[:COAUTHORED_WITH|AFFILIATED_WITH]->(other WHERE other IN all)
  RETURN count(*) AS count
  UNION ALL
  UNWIND papers AS paper
  MATCH (paper)<-[:AUTHORED]-(author WHERE author IN authors)
  RETURN count(*) AS count
  UNION ALL
  UNWIND papers AS paper
  MATCH (paper)-[:ABOUT|CITES|PUBLISHED_IN]->(other WHERE other IN all)
  RETURN count(*) AS count
  UNION ALL
  UNWIND topics + institutions AS part
  MATCH (part)-[:PART_OF]->(whole WHERE whole IN all)
  RETURN count(*) AS count
  UNION ALL
  UNWIND CASE WHEN size(topics) > 0 THEN authors END AS author
  MATCH (author)-[:AUTHORED]->(paper:Paper)-[:ABOUT]->(topic WHERE topic IN topics)
  WITH DISTINCT author, topic
  RETURN count(*) AS count
  UNION ALL
  UNWIND CASE WHEN size(topics) > 0 THEN institutions END AS institution
  MATCH (institution)<-[:WRITTEN_AT]-(paper:Paper)-[:ABOUT]->(topic WHERE topic IN topics)
  WITH DISTINCT institution, topic
  RETURN count(*) AS count
}
RETURN sum(count) AS count
