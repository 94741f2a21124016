// By which people, and which of their papers, are two authors connected?
// A shortest chain of co-authors, six steps at most, and at each step the first joint paper.
//
// Parameters
//   from  STRING  id of one author; the one with the most co-authors where null
//   to    STRING  id of the other; the farthest within four steps where null
CYPHER 25
CALL () {
  MATCH (one:Author)
  WHERE $from IS NULL OR one.id = $from
  RETURN one
  ORDER BY one.coauthorCount DESC, one.id
  LIMIT 1
}
CALL (one) {
  MATCH chain = SHORTEST 1 (one)-[:COAUTHORED_WITH]-{1,4}(other:Author)
  WHERE $to IS NULL AND one <> other
  RETURN other
  ORDER BY length(chain) DESC, other.id
  LIMIT 1
  UNION
  MATCH (other:Author {id: $to})
  RETURN other
}
MATCH chain = SHORTEST 1 (one)-[:COAUTHORED_WITH]-{1,6}(other)
UNWIND range(0, length(chain) - 1) AS step
WITH step, nodes(chain)[step] AS author, nodes(chain)[step + 1] AS coauthor
CALL (author, coauthor) {
  MATCH (author)-[:AUTHORED]->(paper:Paper)<-[:AUTHORED]-(coauthor)
  RETURN paper
  ORDER BY paper.year IS NULL, paper.year, paper.id
  LIMIT 1
}
RETURN step + 1 AS step, author.name AS author, coauthor.name AS coauthor, paper.title AS firstJointPaper,
  paper.year AS year, paper.id AS paperId
ORDER BY step, paperId
LIMIT 6
