// What are authors, institutions, sources and topics called? All that have a name, in any order, for the projection, which
// reads them as a stream.
//
// Columns
//   kind         STRING   what it is: AUTHOR, INSTITUTION, SOURCE or TOPIC
//   id           STRING
//   name         STRING
//   orcid        STRING?  of an author
//   knownByName  BOOLEAN  whether it is an author of whom only the name is known
CYPHER 25
CALL () {
  MATCH (author:Author)
  RETURN 'AUTHOR' AS kind, author AS thing
  UNION ALL
  MATCH (institution:Institution)
  RETURN 'INSTITUTION' AS kind, institution AS thing
  UNION ALL
  MATCH (source:Source)
  RETURN 'SOURCE' AS kind, source AS thing
  UNION ALL
  MATCH (topic:Topic)
  RETURN 'TOPIC' AS kind, topic AS thing
}
WITH kind, thing
WHERE thing.name IS NOT NULL
RETURN kind, thing.id AS id, thing.name AS name, thing.orcid AS orcid,
  coalesce(thing.identity = 'name', false) AS knownByName
