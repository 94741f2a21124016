// Which things have a title or a name like this?
// Of the best 5,000 of each kind by its index those come first of which the graph holds most. A term that was extracted is
// none before papers are tied to it.
//
// Parameters
//   authors       STRING   a query of the index of authors, in Lucene's language
//   papers        STRING   one of the index of papers
//   institutions  STRING   one of the index of institutions
//   topics        STRING   one of the index of topics
//   sources       STRING   one of the index of sources
//   limit         INTEGER  most candidates of each kind
// Columns
//   kind        STRING    what it is: AUTHOR, PAPER, INSTITUTION, TOPIC or SOURCE
//   id          STRING    canonical id
//   label       STRING    a paper's title (its id where it has none), the name of anything else
//   otherNames  STRING[]  what else it is called
//   weight      INTEGER   papers, or citations of a paper
CYPHER 25
CALL () {
  CALL db.index.fulltext.queryNodes('author_name_fulltext', $authors, {limit: 5000}) YIELD node AS author, score
  ORDER BY score * log10(10 + author.paperCount) DESC, author.id
  LIMIT $limit
  RETURN 'AUTHOR' AS kind, author AS thing, author.name AS label, author.paperCount AS weight
  UNION ALL
  CALL db.index.fulltext.queryNodes('paper_text_fulltext', $papers, {limit: 5000}) YIELD node AS paper, score
  ORDER BY score * log10(10 + paper.citationCount) DESC, paper.id
  LIMIT $limit
  RETURN 'PAPER' AS kind, paper AS thing, coalesce(paper.title, paper.id) AS label, paper.citationCount AS weight
  UNION ALL
  CALL db.index.fulltext.queryNodes('institution_name_fulltext', $institutions, {limit: 5000}) YIELD node AS place, score
  ORDER BY score * log10(10 + place.paperCount) DESC, place.id
  LIMIT $limit
  RETURN 'INSTITUTION' AS kind, place AS thing, place.name AS label, place.paperCount AS weight
  UNION ALL
  CALL db.index.fulltext.queryNodes('topic_name_fulltext', $topics, {limit: 5000}) YIELD node AS topic, score
  WHERE topic.paperCount > 0 OR coalesce(topic.origin, '') <> 'extracted'
  ORDER BY score * log10(10 + topic.paperCount) DESC, topic.id
  LIMIT $limit
  RETURN 'TOPIC' AS kind, topic AS thing, topic.name AS label, topic.paperCount AS weight
  UNION ALL
  CALL db.index.fulltext.queryNodes('source_name_fulltext', $sources, {limit: 5000}) YIELD node AS source, score
  ORDER BY score * log10(10 + source.paperCount) DESC, source.id
  LIMIT $limit
  RETURN 'SOURCE' AS kind, source AS thing, source.name AS label, source.paperCount AS weight
}
RETURN kind, thing.id AS id, label, coalesce(thing.nameVariants, []) AS otherNames, weight
ORDER BY kind, id
