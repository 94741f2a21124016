// Which authors have a name like this?
// Of the best 1,000 by the index, those come first of whom there are most papers; the latest institution is the hint.
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
CALL db.index.fulltext.queryNodes('author_name_fulltext', $search, {limit: 1000}) YIELD node AS author, score
ORDER BY score * log10(10 + author.paperCount) DESC, author.id
LIMIT $limit
CALL (author) {
  OPTIONAL MATCH (author)-[tie:AFFILIATED_WITH]->(institution:Institution)
  RETURN institution.name AS latest
  ORDER BY tie.lastYear IS NULL, tie.lastYear DESC, tie.paperCount DESC, institution.id
  LIMIT 1
}
RETURN author.id AS id, author.name AS label, author.nameVariants AS otherNames,
  [hint IN [latest, toString(author.paperCount) + CASE author.paperCount WHEN 1 THEN ' paper' ELSE ' papers' END]
    WHERE hint IS NOT NULL] AS hints,
  author.paperCount AS weight
ORDER BY score * log10(10 + author.paperCount) DESC, id
