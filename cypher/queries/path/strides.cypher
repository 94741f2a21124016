// Which papers make each of these ties between co-authors?
//
// Parameters
//   pairs       STRING[][]  two ids each, the smaller one first
//   paperLimit  INTEGER     most papers to name for a tie: the most cited, then the newest
// Columns
//   source      STRING   the smaller id
//   target      STRING   the other
//   kind        STRING   'coauthoredWith'
//   paperCount  INTEGER  joint papers that are not hyper-authored
//   papers      MAP[]    {id, title, year}
CYPHER 25
UNWIND $pairs AS pair
MATCH (author:Author {id: pair[0]})-[tie:COAUTHORED_WITH]->(coauthor:Author {id: pair[1]})
CALL (author, coauthor) {
  MATCH (author)-[:AUTHORED]->(paper:Paper WHERE NOT paper.hyperauthored)<-[:AUTHORED]-(coauthor)
  ORDER BY paper.citationCount DESC, paper.year IS NULL, paper.year DESC, paper.id
  RETURN collect(paper {.id, .title, .year})[..$paperLimit] AS papers
}
RETURN author.id AS source, coauthor.id AS target, 'coauthoredWith' AS kind, tie.paperCount AS paperCount, papers
ORDER BY source, target
