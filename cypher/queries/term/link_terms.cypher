// Tie papers to the terms that they name, unless a source gave them topics meanwhile.
//
// Parameters
//   papers  MAP[]  {id, topics, shares} each: of the paper, its terms' ids in order, and the part that each has
// Columns
//   id  STRING   a term
//   by  INTEGER  by how much the number of its papers changes
CYPHER 25
UNWIND $papers AS row
MATCH (paper:Paper {id: row.id})
WHERE NOT EXISTS { (paper)-[:ABOUT]->() }
UNWIND range(0, size(row.topics) - 1) AS place
MATCH (topic:Topic {id: row.topics[place]})
CREATE (paper)-[:ABOUT {score: row.shares[place], primary: false, extracted: true, position: place}]->(topic)
RETURN topic.id AS id, count(*) AS by
