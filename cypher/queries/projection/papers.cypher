// Which papers are there, when did each appear, who wrote it from where, what is it about, and where was it published?
// All of them, for the projection, which reads them as a stream. The index has them in order: each row goes as it is made,
// where sorting would keep all until the last is there.
//
// Columns
//   id             STRING
//   year           INTEGER?
//   date           DATE?       day of publication
//   arxivId        STRING?
//   hyperauthored  BOOLEAN     whether it ties nobody to anybody
//   authorCount    INTEGER     people who wrote it, those among them who are only named
//   authors        STRING[]    ids in the order of the byline
//   institutions   STRING[][]  ids for each of the authors
//   sources        STRING[]    ids, the first named first
//   topics         STRING[]    ids of those that a source gave, the best first
//   extracted      STRING[]    ids of terms that were found in titles and abstracts, the most telling first
CYPHER 25
MATCH (paper:Paper)
USING INDEX paper:Paper(id)
WHERE paper.id >= ''
CALL (paper) {
  MATCH (author:Author)-[authorship:AUTHORED]->(paper)
  ORDER BY authorship.position, author.id
  RETURN collect(author.id) AS authors, collect(coalesce(authorship.institutionIds, [])) AS institutions
}
RETURN paper.id AS id,
  paper.year AS year,
  paper.publicationDate AS date,
  paper.arxivId AS arxivId,
  paper.hyperauthored AS hyperauthored,
  paper.authorCount AS authorCount,
  authors,
  institutions,
  COLLECT {
    MATCH (paper)-[published:PUBLISHED_IN]->(source:Source)
    RETURN source.id
    ORDER BY published.position, source.id
  } AS sources,
  COLLECT {
    MATCH (paper)-[about:ABOUT]->(topic:Topic)
    WHERE about.extracted IS NULL
    RETURN topic.id
    ORDER BY about.primary DESC, about.score DESC, topic.id
  } AS topics,
  COLLECT {
    MATCH (paper)-[about:ABOUT]->(topic:Topic)
    WHERE about.extracted
    RETURN topic.id
    ORDER BY about.score DESC, topic.id
  } AS extracted
ORDER BY paper.id
