// What is known of these topics? In no order; an id that is of no topic has no row.
//
// Parameters
//   ids  STRING[]  canonical ids
// Columns
//   id            STRING
//   name          STRING
//   level         STRING              topic, subfield, field, domain, concept, category or term
//   conceptLevel  INTEGER?            0 (broadest) to 5 of a concept
//   origin        STRING              who made it
//   description   STRING?             what it is about
//   keywords      STRING[]            words that go with it
//   paperCount    INTEGER             papers about it or about a topic below it
//   within        [{id, name, level}]  what it is part of, nearest first
CYPHER 25
UNWIND $ids AS id
MATCH (topic:Topic {id: id})
// return
RETURN topic.id AS id,
  topic.name AS name,
  topic.level AS level,
  topic.conceptLevel AS conceptLevel,
  topic.origin AS origin,
  topic.description AS description,
  coalesce(topic.keywords, []) AS keywords,
  topic.paperCount AS paperCount,
  COLLECT {
    MATCH path = (topic)-[:PART_OF]->+(above:Topic)
    WITH above, min(length(path)) AS distance
    ORDER BY distance, above.id
    RETURN above {.id, .name, .level}
  } AS within
