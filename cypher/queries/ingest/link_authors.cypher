// Tie papers to their authors.
//
// Parameters
//   authorships  MAP[]  {paperId, authorId, properties} each; properties as AUTHORED has them
CYPHER 25
UNWIND $authorships AS row
MATCH (author:Author {id: row.authorId})
MATCH (paper:Paper {id: row.paperId})
CREATE (author)-[authorship:AUTHORED]->(paper)
SET authorship = row.properties
FINISH
