// How often are these papers cited by papers of this graph, and how many do they cite?
//
// Parameters
//   ids  STRING[]  ids of papers whose citations may have changed
// Columns
//   id  STRING  a paper whose number of citations did change
CYPHER 25
MATCH (paper:Paper)
WHERE paper.id IN $ids
WITH paper, paper.citationCount AS before,
  COUNT { (paper)<-[:CITES]-() } AS citationCount, COUNT { (paper)-[:CITES]->() } AS referenceCount
SET paper.citationCount = citationCount, paper.referenceCount = referenceCount
WITH paper, before, citationCount
WHERE before <> citationCount
RETURN paper.id AS id
