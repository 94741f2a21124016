// Which papers bear these numbers of arXiv's?
//
// Parameters
//   arxivIds  STRING[]  bare, in lower case, without a version
// Columns
//   alias  STRING  the number
//   id     STRING  the paper, be it known by the number, by arXiv's DOI or as arXiv's own; OpenAlex's before arXiv's
CYPHER 25
UNWIND $arxivIds AS arxivId
CALL (arxivId) {
  MATCH (paper:Paper {arxivId: arxivId})
  RETURN paper
  UNION
  MATCH (paper:Paper {id: 'arxiv:' + arxivId})
  RETURN paper
  UNION
  MATCH (paper:Paper {doi: '10.48550/arxiv.' + arxivId})
  RETURN paper
}
RETURN arxivId AS alias, min(paper.id) AS id
ORDER BY alias
