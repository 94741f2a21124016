// What are these things, and how many neighbours of each kind does each have in the whole graph?
// Neighbours are distinct, whatever the relationship and its direction; an author or an institution is next to the topics
// of its papers too. How many authors and institutions a topic reaches through its papers is another question: topic_reach.
//
// Parameters
//   nodes  MAP  ids of authors, papers, topics, institutions and sources
// Columns
//   node  MAP  id, label, degree {author, paper, topic, institution, source}, and as traits some properties of its kind
CYPHER 25
UNWIND $nodes.authors AS id
MATCH (author:Author {id: id})
RETURN {
  id: id, label: author.name,
  traits: {orcid: author.orcid, identity: author.identity,
    paperCount: author.paperCount, citationCount: author.citationCount},
  degree: {
    author: COUNT { (author)-[:COAUTHORED_WITH]-() },
    paper: COUNT { (author)-[:AUTHORED]->() },
    topic: COUNT { MATCH (author)-[:AUTHORED]->()-[:ABOUT]->(topic) RETURN DISTINCT topic },
    institution: COUNT { (author)-[:AFFILIATED_WITH]->() },
    source: 0
  }
} AS node
UNION ALL
UNWIND $nodes.papers AS id
MATCH (paper:Paper {id: id})
RETURN {
  id: id, label: coalesce(paper.title, id),
  traits: {year: paper.year, type: paper.type, doi: paper.doi,
    citationCount: paper.citationCount, retracted: paper.retracted,
    presentations: COLLECT {
      MATCH (paper)-[:PRESENTED_AS]->(showing:Presentation)
      RETURN showing {.kind, .year, .event}
      ORDER BY showing.year, showing.kind, showing.event
    }},
  degree: {
    author: COUNT { (paper)<-[:AUTHORED]-() },
    paper: COUNT { (paper)-[:CITES]-() } - COUNT { (paper)-[:CITES]->()-[:CITES]->(paper) },
    topic: COUNT { (paper)-[:ABOUT]->() },
    institution: 0,
    source: COUNT { (paper)-[:PUBLISHED_IN]->() }
  }
} AS node
UNION ALL
UNWIND $nodes.topics AS id
MATCH (topic:Topic {id: id})
RETURN {
  id: id, label: topic.name,
  traits: {level: topic.level, paperCount: topic.paperCount},
  degree: {
    author: 0,
    paper: COUNT { (topic)<-[:ABOUT]-() },
    topic: COUNT { MATCH (topic)-[:PART_OF]-(other) RETURN DISTINCT other },
    institution: 0,
    source: 0
  }
} AS node
UNION ALL
UNWIND $nodes.institutions AS id
MATCH (institution:Institution {id: id})
RETURN {
  id: id, label: institution.name,
  traits: {type: institution.type, ror: institution.ror,
    countryCode: institution.countryCode, paperCount: institution.paperCount},
  degree: {
    author: COUNT { (institution)<-[:AFFILIATED_WITH]-() },
    paper: 0,
    topic: COUNT { MATCH (institution)<-[:WRITTEN_AT]-()-[:ABOUT]->(topic) RETURN DISTINCT topic },
    institution: COUNT { MATCH (institution)-[:PART_OF]-(other) RETURN DISTINCT other },
    source: 0
  }
} AS node
UNION ALL
UNWIND $nodes.sources AS id
MATCH (source:Source {id: id})
RETURN {
  id: id, label: source.name,
  traits: {type: source.type, paperCount: source.paperCount},
  degree: {author: 0, paper: COUNT { (source)<-[:PUBLISHED_IN]-() }, topic: 0, institution: 0, source: 0}
} AS node
