// What bears this id?
//
// Parameters
//   id  STRING  a canonical id of any kind
// Columns
//   id          STRING    canonical id
//   label       STRING    what it is called
//   otherNames  STRING[]  what else it is called
//   hints       STRING[]  what tells it from others of its name
//   weight      INTEGER   papers, or citations of a paper
CYPHER 25
CALL () {
  MATCH (author:Author {id: $id})
  CALL (author) {
    OPTIONAL MATCH (author)-[tie:AFFILIATED_WITH]->(institution:Institution)
    RETURN institution.name AS first
    ORDER BY tie.lastYear IS NULL, tie.lastYear DESC, tie.paperCount DESC, institution.id
    LIMIT 1
  }
  RETURN author AS thing, author.name AS label, first, author.paperCount AS paperCount, author.paperCount AS weight
  UNION ALL
  MATCH (paper:Paper {id: $id})
  CALL (paper) {
    OPTIONAL MATCH (paper)<-[authorship:AUTHORED]-(author:Author)
    RETURN author.name AS first
    ORDER BY authorship.position, author.id
    LIMIT 1
  }
  RETURN paper AS thing, coalesce(paper.title, paper.id) AS label,
    reduce(hint = null, part IN [toString(paper.year), first] | coalesce(hint + ' · ' + part, part, hint)) AS first,
    null AS paperCount, paper.citationCount AS weight
  UNION ALL
  MATCH (place:Institution {id: $id})
  RETURN place AS thing, place.name AS label, coalesce(place.city, place.countryCode) AS first,
    place.paperCount AS paperCount, place.paperCount AS weight
  UNION ALL
  MATCH (topic:Topic {id: $id})
  RETURN topic AS thing, topic.name AS label, topic.level AS first, topic.paperCount AS paperCount, topic.paperCount AS weight
  UNION ALL
  MATCH (source:Source {id: $id})
  RETURN source AS thing, source.name AS label, source.type AS first, source.paperCount AS paperCount,
    source.paperCount AS weight
}
RETURN thing.id AS id, label, [] AS otherNames,
  [hint IN [first, toString(paperCount) + CASE paperCount WHEN 1 THEN ' paper' ELSE ' papers' END]
    WHERE hint IS NOT NULL] AS hints,
  weight
