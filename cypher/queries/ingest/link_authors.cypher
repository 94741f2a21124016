// Tie papers to their authors.
//
// Parameters
//   bylines  MAP[]  {paperId, authorships} each: a paper, and {authorId, properties} for each of its authors; properties as
//                   AUTHORED has them
CYPHER 25
UNWIND $bylines AS row
MATCH (paper:Paper {id: row.paperId})
UNWIND row.authorships AS written
MATCH (author:Author {id: written.authorId})
CREATE (author)-[authorship:AUTHORED]->(paper)
SET authorship = written.properties
FINISH
