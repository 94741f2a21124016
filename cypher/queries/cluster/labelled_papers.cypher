// Which papers have a first topic that a source gave them, and what do they say of themselves?
//
// Columns
//   id     STRING
//   title  STRING?
//   text   STRING?  the abstract
//   label  STRING   id of the first topic
CYPHER 25
MATCH (paper:Paper)-[:ABOUT {primary: true}]->(topic:Topic)
RETURN paper.id AS id, paper.title AS title, paper.abstract AS text, min(topic.id) AS label
ORDER BY id
