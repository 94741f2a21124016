// How are these things, from a place in their order on, tied to each other and to what comes before them?
// Each tie once, by the later of its two ends in the order. Every tie but that of co-authors is followed from the side
// that has few of them.
//
// Parameters
//   nodes  MAP      ids of authors, papers, topics, institutions and sources; ranks, the place of each in the order by its id
//   from   INTEGER  the first place whose ties are asked for
//   limit  INTEGER  most ties
// Columns
//   edge  MAP  source, target, kind, and what there is of weight, paperCount, firstYear, lastYear, position, score, primary
CYPHER 25
CALL () { UNWIND $nodes.authors AS id MATCH (author:Author {id: id}) RETURN collect(author) AS authors }
CALL () { UNWIND $nodes.papers AS id MATCH (paper:Paper {id: id}) RETURN collect(paper) AS papers }
CALL () { UNWIND $nodes.topics AS id MATCH (topic:Topic {id: id}) RETURN collect(topic) AS topics }
CALL () { UNWIND $nodes.institutions AS id MATCH (institution:Institution {id: id}) RETURN collect(institution) AS institutions }
CALL () { UNWIND $nodes.sources AS id MATCH (source:Source {id: id}) RETURN collect(source) AS sources }
WITH authors, papers, topics, institutions, authors + papers + topics + institutions + sources AS all,
  [author IN authors WHERE $nodes.ranks[author.id] >= $from] AS newAuthors,
  [paper IN papers WHERE $nodes.ranks[paper.id] >= $from] AS newPapers,
  [topic IN topics WHERE $nodes.ranks[topic.id] >= $from] AS newTopics,
  [institution IN institutions WHERE $nodes.ranks[institution.id] >= $from] AS newInstitutions,
  [source IN sources WHERE $nodes.ranks[source.id] >= $from] AS newSources
WITH *, newAuthors + newPapers + newTopics + newInstitutions + newSources AS new
CALL (authors, papers, topics, institutions, all, newAuthors, newPapers, newTopics, newInstitutions, new) {
  UNWIND newAuthors AS one
  MATCH (one)-[tie:COAUTHORED_WITH]-(other WHERE other IN authors)
  WITH DISTINCT tie, startNode(tie) AS one, endNode(tie) AS other
  RETURN {source: one.id, target: other.id, kind: 'coauthoredWith', weight: tie.weight, paperCount: tie.paperCount,
    firstYear: tie.firstYear, lastYear: tie.lastYear} AS edge
  UNION ALL
  UNWIND papers AS paper
  WITH paper, CASE WHEN paper IN newPapers THEN authors ELSE newAuthors END AS wanted
  MATCH (paper)<-[authorship:AUTHORED]-(author WHERE author IN wanted)
  RETURN {source: author.id, target: paper.id, kind: 'authored', position: authorship.position} AS edge
  UNION ALL
  UNWIND authors AS author
  WITH author, CASE WHEN author IN newAuthors THEN institutions ELSE newInstitutions END AS wanted
  WHERE size(wanted) > 0
  MATCH (author)-[tie:AFFILIATED_WITH]->(institution WHERE institution IN wanted)
  RETURN {source: author.id, target: institution.id, kind: 'affiliatedWith', paperCount: tie.paperCount,
    firstYear: tie.firstYear, lastYear: tie.lastYear} AS edge
  UNION ALL
  UNWIND papers AS paper
  WITH paper, CASE WHEN paper IN newPapers THEN all ELSE new END AS wanted
  MATCH (paper)-[tie:ABOUT|CITES|PUBLISHED_IN]->(other WHERE other IN wanted)
  RETURN {source: paper.id, target: other.id,
    kind: CASE type(tie) WHEN 'ABOUT' THEN 'about' WHEN 'CITES' THEN 'cites' ELSE 'publishedIn' END,
    score: tie.score, primary: tie.primary} AS edge
  UNION ALL
  UNWIND topics + institutions AS part
  WITH part, CASE WHEN part IN new THEN all ELSE new END AS wanted
  MATCH (part)-[:PART_OF]->(whole WHERE whole IN wanted)
  RETURN {source: part.id, target: whole.id, kind: 'partOf'} AS edge
  UNION ALL
  UNWIND CASE WHEN size(newTopics) > 0 THEN authors ELSE newAuthors END AS author
  WITH author, CASE WHEN author IN newAuthors THEN topics ELSE newTopics END AS wanted
  WHERE size(wanted) > 0
  MATCH (author)-[:AUTHORED]->(paper:Paper)-[:ABOUT]->(topic WHERE topic IN wanted)
  WITH author, topic, count(*) AS paperCount
  RETURN {source: author.id, target: topic.id, kind: 'about', paperCount: paperCount} AS edge
  UNION ALL
  UNWIND CASE WHEN size(newTopics) > 0 THEN institutions ELSE newInstitutions END AS institution
  WITH institution, CASE WHEN institution IN newInstitutions THEN topics ELSE newTopics END AS wanted
  WHERE size(wanted) > 0
  MATCH (institution)<-[:WRITTEN_AT]-(paper:Paper)-[:ABOUT]->(topic WHERE topic IN wanted)
  WITH institution, topic, count(*) AS paperCount
  RETURN {source: institution.id, target: topic.id, kind: 'about', paperCount: paperCount} AS edge
}
WITH edge, $nodes.ranks[edge.source] AS one, $nodes.ranks[edge.target] AS other
WITH edge, CASE WHEN one > other THEN one ELSE other END AS later, CASE WHEN one > other THEN other ELSE one END AS earlier
ORDER BY later, earlier, edge.kind, edge.source
LIMIT $limit
RETURN edge
