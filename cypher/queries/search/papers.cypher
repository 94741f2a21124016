// Which papers have a title like this?
// Of the best 1,000 by the index, the most cited come first; year and first author are the hint.
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
CALL db.index.fulltext.queryNodes('paper_text_fulltext', $search, {limit: 1000}) YIELD node AS paper, score
ORDER BY score * log10(10 + paper.citationCount) DESC, paper.id
LIMIT $limit
CALL (paper) {
  OPTIONAL MATCH (paper)<-[authorship:AUTHORED]-(author:Author)
  RETURN author.name AS first
  ORDER BY authorship.position, author.id
  LIMIT 1
}
RETURN paper.id AS id, coalesce(paper.title, paper.id) AS label, [] AS otherNames,
  [hint IN [toString(paper.year), first]
    WHERE hint IS NOT NULL] AS hints, paper.citationCount AS weight
ORDER BY score * log10(10 + paper.citationCount) DESC, id
