// By which co-authors are two people connected, and which papers make each step?
// The shortest chains of at most ten steps. First come those whose weakest step has most joint papers, then by the ids on
// the way.
//
// Parameters
//   from        STRING   id of one author
//   to          STRING   id of another
//   maxLength   INTEGER  most steps, up to 10
//   pathLimit   INTEGER  most chains to name
//   paperLimit  INTEGER  most papers to name for a step: the most cited, then the newest
// Columns
//   count  INTEGER  how many shortest chains there are; no row where one of the two is not there
//   paths  MAP[][]  {id, kind} of each author on the way, both ends among them
//   steps  MAP[]    source, target (the smaller id first), kind, paperCount, papers {id, title, year}: each step once
CYPHER 25
MATCH (one:Author {id: $from})
MATCH (other:Author {id: $to})
CALL (one, other) {
  MATCH chain = ALL SHORTEST (one)-[ties:COAUTHORED_WITH]-{1,10}(other)
  WHERE size(ties) <= $maxLength
  WITH ties, [author IN nodes(chain) | author.id] AS ids,
    [author IN nodes(chain) | {id: author.id, kind: 'AUTHOR'}] AS things,
    reduce(weakest = head(ties).paperCount, tie IN ties | CASE WHEN tie.paperCount < weakest THEN tie.paperCount ELSE weakest END) AS weakest
  ORDER BY weakest DESC, ids
  RETURN count(*) AS count, collect(things)[..$pathLimit] AS paths, collect(ties)[..$pathLimit] AS chains
}
CALL (chains) {
  UNWIND chains AS ties
  UNWIND ties AS tie
  WITH DISTINCT tie, startNode(tie) AS author, endNode(tie) AS coauthor
  CALL (author, coauthor) {
    MATCH (author)-[:AUTHORED]->(paper:Paper WHERE NOT paper.hyperauthored)<-[:AUTHORED]-(coauthor)
    ORDER BY paper.citationCount DESC, paper.year IS NULL, paper.year DESC, paper.id
    RETURN collect(paper {.id, .title, .year})[..$paperLimit] AS papers
  }
  RETURN collect({source: author.id, target: coauthor.id, kind: 'coauthoredWith', paperCount: tie.paperCount, papers: papers}) AS steps
}
RETURN count, paths, steps
