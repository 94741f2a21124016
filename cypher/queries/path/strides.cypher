// Which papers make each of these ties?
// Two papers that cite each other make one step, from the smaller id.
//
// Parameters
//   pairs       STRING[][]  ids of two things that are tied
//   paperLimit  INTEGER     most papers to name for a tie: the most cited, then the newest
// Columns
//   source      STRING   id, as the tie goes; no row where a tie is not there any more
//   target      STRING   id of the other
//   kind        STRING   'coauthoredWith', 'authored', 'affiliatedWith', 'about', 'cites', 'publishedIn' or 'partOf'
//   paperCount  INTEGER  joint papers, an author's papers from an institution, 1 for the paper itself, 0 where a part is tied
//   papers      MAP[]    {id, title, year}
CYPHER 25
UNWIND $pairs AS pair
MATCH (one:Paper|Author|Institution|Topic|Source {id: pair[0]})
MATCH (other:Paper|Author|Institution|Topic|Source {id: pair[1]})
MATCH (one)-[tie:COAUTHORED_WITH|AUTHORED|AFFILIATED_WITH|ABOUT|PART_OF|CITES|PUBLISHED_IN]-(other)
WITH one, other, tie
ORDER BY startNode(tie).id
WITH one, other, head(collect(tie)) AS tie
WITH tie, startNode(tie) AS source, endNode(tie) AS target
OPTIONAL CALL (tie, source, target) {
  WITH tie, source, target WHERE tie:COAUTHORED_WITH
  MATCH (source)-[:AUTHORED]->(paper:Paper WHERE NOT paper.hyperauthored)<-[:AUTHORED]-(target)
  RETURN paper
  UNION ALL
  WITH tie, source, target WHERE tie:AFFILIATED_WITH
  MATCH (source)-[authorship:AUTHORED WHERE target.id IN authorship.institutionIds]->(paper:Paper)
  RETURN paper
  UNION ALL
  WITH tie, target AS paper WHERE tie:AUTHORED
  RETURN paper
  UNION ALL
  WITH tie, source AS paper WHERE tie:ABOUT|CITES|PUBLISHED_IN
  RETURN paper
}
WITH tie, source, target, paper
ORDER BY paper.citationCount DESC, paper.year IS NULL, paper.year DESC,
  paper.publicationDate IS NULL, paper.publicationDate DESC, paper.id
WITH tie, source, target, collect(paper {.id, .title, .year}) AS papers
RETURN source.id AS source, target.id AS target,
  CASE type(tie)
    WHEN 'COAUTHORED_WITH' THEN 'coauthoredWith' WHEN 'AUTHORED' THEN 'authored' WHEN 'AFFILIATED_WITH' THEN 'affiliatedWith'
    WHEN 'ABOUT' THEN 'about' WHEN 'CITES' THEN 'cites' WHEN 'PUBLISHED_IN' THEN 'publishedIn' ELSE 'partOf' END AS kind,
  size(papers) AS paperCount, papers[..$paperLimit] AS papers
ORDER BY source, target
