// By what are two things connected?
// The shortest chains of at most ten steps over any tie, through no topic, source or hyper-authored paper. First come those
// whose weakest step has most papers, then by the ids on the way. Two ties between the same two things are one step.
//
// Parameters
//   from        STRING   id of a paper, author, institution, topic or source
//   to          STRING   id of another
//   maxLength   INTEGER  most steps, up to 10
//   pathLimit   INTEGER  most chains to name
//   chainLimit  INTEGER  most chains to look at one by one: between hubs there may be more than can be told apart
// Columns
//   count  INTEGER  how many shortest chains there are; no row where one of the two is not there. Where there are more than
//                   the limit, just some number above it, and no paths
//   paths  MAP[][]  {id, kind} of each thing on the way, both ends among them
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
  WITH [thing IN nodes(chain) | thing.id] AS ids,
    [thing IN nodes(chain) | {id: thing.id, kind: toUpper(head(labels(thing)))}] AS things,
    reduce(weakest = coalesce(head(ties).paperCount, 1), tie IN ties |
      CASE WHEN coalesce(tie.paperCount, 1) < weakest THEN coalesce(tie.paperCount, 1) ELSE weakest END) AS weakest
  WITH ids, things, max(weakest) AS weakest, count(*) AS chainCount
  ORDER BY weakest DESC, ids
  WITH count(*) AS count, sum(chainCount) AS chainCount, collect(things)[..$pathLimit] AS paths
  RETURN
    CASE WHEN chainCount > $chainLimit THEN chainCount ELSE count END AS count,
    CASE WHEN chainCount > $chainLimit THEN [] ELSE paths END AS paths
}
RETURN count, paths
