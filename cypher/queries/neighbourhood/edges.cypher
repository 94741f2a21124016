// How are these things tied to each other?
// Each tie once, by the later of its two ends in the given order, or the strongest first: those of most papers, then of
// most weight; a tie that is not made of papers counts as one. With years, ties that papers make are recounted over
// the papers within: co-authors without one in common are not tied.
//
// Parameters
//   nodes     MAP  ids of authors, papers, topics, institutions and sources; ranks, the place of each in the order by its id
//   question  MAP  relations (coauthoredWith, authored, affiliatedWith, about, partOf, cites, publishedIn); minWeight,
//                  fewest joint papers of co-authors; yearFrom and yearTo of papers, both null for all years; limit, most ties;
//                  strongestFirst, whether strength comes before the order
// Columns
//   edge  MAP  source, target, kind, and what there is of weight, paperCount, firstYear, lastYear, position, score, primary
CYPHER 25
CALL () { UNWIND $nodes.authors AS id MATCH (author:Author {id: id}) RETURN collect(author) AS authors }
CALL () { UNWIND $nodes.papers AS id MATCH (paper:Paper {id: id}) RETURN collect(paper) AS papers }
CALL () { UNWIND $nodes.topics AS id MATCH (topic:Topic {id: id}) RETURN collect(topic) AS topics }
CALL () { UNWIND $nodes.institutions AS id MATCH (institution:Institution {id: id}) RETURN collect(institution) AS institutions }
CALL () { UNWIND $nodes.sources AS id MATCH (source:Source {id: id}) RETURN collect(source) AS sources }
CALL (authors, papers, topics, institutions, sources) {
  UNWIND CASE WHEN 'coauthoredWith' IN $question.relations AND $question.yearFrom IS NULL THEN authors END AS one
  MATCH (one)-[tie:COAUTHORED_WITH WHERE tie.paperCount >= $question.minWeight]->(other WHERE other IN authors)
  RETURN {source: one.id, target: other.id, kind: 'coauthoredWith', weight: tie.weight, paperCount: tie.paperCount,
    firstYear: tie.firstYear, lastYear: tie.lastYear} AS edge
  UNION ALL
  UNWIND CASE WHEN 'coauthoredWith' IN $question.relations AND $question.yearFrom IS NOT NULL THEN authors END AS one
  MATCH (one)-[:COAUTHORED_WITH]->(other WHERE other IN authors)
  CALL (one, other) {
    MATCH (one)-[:AUTHORED]->(paper:Paper WHERE $question.yearFrom <= paper.year <= $question.yearTo AND NOT paper.hyperauthored)
      <-[:AUTHORED]-(other)
    WITH paper ORDER BY paper.id
    RETURN sum(1.0 / (paper.authorCount - 1)) AS weight, count(*) AS paperCount,
      min(paper.year) AS firstYear, max(paper.year) AS lastYear
  }
  WITH one, other, weight, paperCount, firstYear, lastYear
  WHERE paperCount > 0 AND paperCount >= $question.minWeight
  RETURN {source: one.id, target: other.id, kind: 'coauthoredWith', weight: weight, paperCount: paperCount,
    firstYear: firstYear, lastYear: lastYear} AS edge
  UNION ALL
  UNWIND CASE WHEN 'authored' IN $question.relations THEN papers END AS paper
  MATCH (paper)<-[authorship:AUTHORED]-(author WHERE author IN authors)
  RETURN {source: author.id, target: paper.id, kind: 'authored', position: authorship.position} AS edge
  UNION ALL
  UNWIND CASE WHEN 'affiliatedWith' IN $question.relations AND $question.yearFrom IS NULL THEN authors END AS author
  MATCH (author)-[tie:AFFILIATED_WITH]->(institution WHERE institution IN institutions)
  RETURN {source: author.id, target: institution.id, kind: 'affiliatedWith', paperCount: tie.paperCount,
    firstYear: tie.firstYear, lastYear: tie.lastYear} AS edge
  UNION ALL
  UNWIND CASE WHEN 'affiliatedWith' IN $question.relations AND $question.yearFrom IS NOT NULL THEN authors END AS author
  MATCH (author)-[:AFFILIATED_WITH]->(institution WHERE institution IN institutions)
  MATCH (author)-[authorship:AUTHORED]->(paper:Paper WHERE $question.yearFrom <= paper.year <= $question.yearTo)
  WHERE institution.id IN authorship.institutionIds
  WITH author, institution, count(*) AS paperCount, min(paper.year) AS firstYear, max(paper.year) AS lastYear
  RETURN {source: author.id, target: institution.id, kind: 'affiliatedWith', paperCount: paperCount,
    firstYear: firstYear, lastYear: lastYear} AS edge
  UNION ALL
  UNWIND CASE WHEN 'about' IN $question.relations THEN papers END AS paper
  MATCH (paper)-[subject:ABOUT]->(topic WHERE topic IN topics)
  RETURN {source: paper.id, target: topic.id, kind: 'about', score: subject.score, primary: subject.primary} AS edge
  UNION ALL
  UNWIND CASE WHEN 'about' IN $question.relations AND size(topics) > 0 THEN authors END AS author
  MATCH (author)-[:AUTHORED]->(paper:Paper WHERE $question.yearFrom IS NULL OR $question.yearFrom <= paper.year <= $question.yearTo)
    -[:ABOUT]->(topic WHERE topic IN topics)
  WITH author, topic, count(*) AS paperCount
  RETURN {source: author.id, target: topic.id, kind: 'about', paperCount: paperCount} AS edge
  UNION ALL
  UNWIND CASE WHEN 'about' IN $question.relations AND size(topics) > 0 THEN institutions END AS institution
  MATCH (institution)<-[:WRITTEN_AT]-(paper:Paper WHERE $question.yearFrom IS NULL OR $question.yearFrom <= paper.year <= $question.yearTo)
    -[:ABOUT]->(topic WHERE topic IN topics)
  WITH institution, topic, count(*) AS paperCount
  RETURN {source: institution.id, target: topic.id, kind: 'about', paperCount: paperCount} AS edge
  UNION ALL
  UNWIND CASE WHEN 'partOf' IN $question.relations THEN topics + institutions END AS part
  MATCH (part)-[:PART_OF]->(whole WHERE whole IN topics OR whole IN institutions)
  RETURN {source: part.id, target: whole.id, kind: 'partOf'} AS edge
  UNION ALL
  UNWIND CASE WHEN 'cites' IN $question.relations THEN papers END AS paper
  MATCH (paper)-[:CITES]->(cited WHERE cited IN papers)
  RETURN {source: paper.id, target: cited.id, kind: 'cites'} AS edge
  UNION ALL
  UNWIND CASE WHEN 'publishedIn' IN $question.relations THEN papers END AS paper
  MATCH (paper)-[:PUBLISHED_IN]->(source WHERE source IN sources)
  RETURN {source: paper.id, target: source.id, kind: 'publishedIn'} AS edge
}
WITH edge, $nodes.ranks[edge.source] AS one, $nodes.ranks[edge.target] AS other
WITH edge, CASE WHEN one > other THEN one ELSE other END AS later, CASE WHEN one > other THEN other ELSE one END AS earlier
ORDER BY CASE WHEN $question.strongestFirst THEN -coalesce(edge.paperCount, 1) END,
  CASE WHEN $question.strongestFirst THEN -coalesce(edge.weight, 0.0) END,
  later, earlier, edge.kind, edge.source
LIMIT $question.limit
RETURN edge
