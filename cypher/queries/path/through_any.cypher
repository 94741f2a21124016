// By what are two things connected, and which papers make each step?
// The shortest chains of at most ten steps over any tie, through no topic, source or hyper-authored paper. First come those
// whose weakest step has most papers, then by the ids on the way. Two papers that cite each other make one step.
//
// Parameters
//   from        STRING   id of a paper, author, institution, topic or source
//   to          STRING   id of another
//   maxLength   INTEGER  most steps, up to 10
//   pathLimit   INTEGER  most chains to name
//   paperLimit  INTEGER  most papers to name for a step: the most cited, then the newest
//   chainLimit  INTEGER  most chains to look at one by one: between hubs there may be more than can be told apart
// Columns
//   count  INTEGER  how many shortest chains there are; no row where one of the two is not there. Where there are more than
//                   the limit, just some number above it, and neither paths nor steps
//   paths  MAP[][]  {id, kind} of each thing on the way, both ends among them
//   steps  MAP[]    source, target (as the tie goes), kind, paperCount, papers {id, title, year}: each step once
CYPHER 25
MATCH (one:Paper|Author|Institution|Topic|Source {id: $from})
MATCH (other:Paper|Author|Institution|Topic|Source {id: $to})
CALL (one, other) {
  MATCH chain = ALL SHORTEST (one)
    (()-[ties:COAUTHORED_WITH|AUTHORED|AFFILIATED_WITH|ABOUT|PART_OF|CITES|PUBLISHED_IN]-(thing
      WHERE thing = other OR NOT (thing:Topic OR thing:Source OR coalesce(thing.hyperauthored, false)))){1,10}
    (other)
  WITH chain, ties
  LIMIT $chainLimit + 1
  WITH chain, ties
  WHERE size(ties) <= $maxLength
  WITH ties, [thing IN nodes(chain) | thing.id] AS ids,
    [thing IN nodes(chain) | {id: thing.id, kind: toUpper(head(labels(thing)))}] AS things,
    reduce(weakest = coalesce(head(ties).paperCount, 1), tie IN ties |
      CASE WHEN coalesce(tie.paperCount, 1) < weakest THEN coalesce(tie.paperCount, 1) ELSE weakest END) AS weakest
  ORDER BY [tie IN ties | startNode(tie).id]
  WITH ids, things, head(collect(ties)) AS ties, max(weakest) AS weakest, count(*) AS chainCount
  ORDER BY weakest DESC, ids
  WITH count(*) AS count, sum(chainCount) AS chainCount,
    collect(things)[..$pathLimit] AS paths, collect(ties)[..$pathLimit] AS chains
  WITH chainCount > $chainLimit AS tooMany, count, chainCount, paths, chains
  RETURN CASE WHEN tooMany THEN chainCount ELSE count END AS count,
    CASE WHEN tooMany THEN [] ELSE paths END AS paths,
    CASE WHEN tooMany THEN [] ELSE chains END AS chains
}
CALL (chains) {
  UNWIND chains AS ties
  UNWIND ties AS tie
  WITH DISTINCT tie, startNode(tie) AS source, endNode(tie) AS target
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
  ORDER BY paper.citationCount DESC, paper.year IS NULL, paper.year DESC, paper.id
  WITH tie, source, target, collect(paper {.id, .title, .year}) AS papers
  RETURN collect({source: source.id, target: target.id,
    kind: CASE type(tie)
      WHEN 'COAUTHORED_WITH' THEN 'coauthoredWith' WHEN 'AUTHORED' THEN 'authored' WHEN 'AFFILIATED_WITH' THEN 'affiliatedWith'
      WHEN 'ABOUT' THEN 'about' WHEN 'CITES' THEN 'cites' WHEN 'PUBLISHED_IN' THEN 'publishedIn' ELSE 'partOf' END,
    paperCount: size(papers), papers: papers[..$paperLimit]}) AS steps
}
RETURN count, paths, steps
