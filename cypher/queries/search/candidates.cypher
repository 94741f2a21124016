// Which things have a title or a name like this?
// Of the best 5,000 of each index those come first of which the graph holds most. A term that was extracted is none before
// papers are tied to it.
//
// Parameters
//   queries  MAP[]    index: name of a full-text index; text: a query of it, in Lucene's language
//   limit    INTEGER  most candidates of each index
// Columns
//   kind        STRING    what it is: AUTHOR, PAPER, INSTITUTION, TOPIC or SOURCE
//   id          STRING    canonical id
//   label       STRING    a paper's title (its id where it has none), the name of anything else
//   otherNames  STRING[]  what else it is called
//   weight      INTEGER   papers, or citations of a paper
CYPHER 25
UNWIND $queries AS query
CALL (query) {
  CALL db.index.fulltext.queryNodes(query.index, query.text, {limit: 5000}) YIELD node AS thing, score
  WITH thing, score, CASE WHEN thing:Paper THEN thing.citationCount ELSE thing.paperCount END AS weight
  WHERE weight > 0 OR coalesce(thing.origin, '') <> 'extracted'
  RETURN thing, weight
  ORDER BY score * log10(10 + weight) DESC, thing.id
  LIMIT $limit
}
RETURN toUpper(head(labels(thing))) AS kind, thing.id AS id, coalesce(thing.title, thing.name, thing.id) AS label,
  coalesce(thing.nameVariants, []) AS otherNames, weight
ORDER BY kind, id
