// By which co-authors are two people connected?
// The shortest chains of at most ten steps. First come those whose weakest step has most joint papers, then by the ids on
// the way.
//
// Parameters
//   from        STRING   id of one author
//   to          STRING   id of another
//   maxLength   INTEGER  most steps, up to 10
//   pathLimit   INTEGER  most chains to name
// Columns
//   count  INTEGER  how many shortest chains there are; no row where one of the two is not there
//   paths  MAP[][]  {id, kind} of each author on the way, both ends among them
CYPHER 25
MATCH (one:Author {id: $from})
MATCH (other:Author {id: $to})
CALL (one, other) {
  MATCH chain = ALL SHORTEST (one)-[ties:COAUTHORED_WITH]-{1,10}(other)
  WHERE size(ties) <= $maxLength
  WITH [author IN nodes(chain) | author.id] AS ids,
    [author IN nodes(chain) | {id: author.id, kind: 'AUTHOR'}] AS things,
    reduce(weakest = head(ties).paperCount, tie IN ties | CASE WHEN tie.paperCount < weakest THEN tie.paperCount ELSE weakest END) AS weakest
  ORDER BY weakest DESC, ids
  RETURN count(*) AS count, collect(things)[..$pathLimit] AS paths
}
RETURN count, paths
