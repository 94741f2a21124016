// Which sources have a name like this?
// Of the best 1,000 by the index, those with most papers come first; type and paper count are the hint.
//
// Parameters
//   search  STRING   a query of the index, in Lucene's language
//   limit   INTEGER  most candidates
// Columns
//   id          STRING    canonical id
//   label       STRING    what it is called
//   otherNames  STRING[]  what else it is called
//   hints       STRING[]  what tells it from others of its name
//   weight      INTEGER   papers, or citations of a paper
CYPHER 25
CALL db.index.fulltext.queryNodes('source_name_fulltext', $search, {limit: 1000}) YIELD node AS source, score
RETURN source.id AS id, source.name AS label, [] AS otherNames,
  [hint IN [source.type, toString(source.paperCount) + CASE source.paperCount WHEN 1 THEN ' paper' ELSE ' papers' END]
    WHERE hint IS NOT NULL] AS hints,
  source.paperCount AS weight
ORDER BY score * log10(10 + weight) DESC, id
LIMIT $limit
