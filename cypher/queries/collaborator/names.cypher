// What are these things called? Those that are not there have no row.
//
// Parameters
//   authors       STRING[]  ids
//   institutions  STRING[]  ids
//   topics        STRING[]  ids
//   sources       STRING[]  ids
// Columns
//   id        STRING
//   name      STRING   the id where there is no name
//   orcid     STRING?  of an author
//   identity  STRING?  of an author: 'identifier', or 'name' where it may be several people
CYPHER 25
CALL () {
  UNWIND $authors AS id
  MATCH (author:Author {id: id})
  RETURN author.id AS id, author.name AS name, author.orcid AS orcid, author.identity AS identity
  UNION ALL
  UNWIND $institutions AS id
  MATCH (institution:Institution {id: id})
  RETURN institution.id AS id, institution.name AS name, null AS orcid, null AS identity
  UNION ALL
  UNWIND $topics AS id
  MATCH (topic:Topic {id: id})
  RETURN topic.id AS id, topic.name AS name, null AS orcid, null AS identity
  UNION ALL
  UNWIND $sources AS id
  MATCH (source:Source {id: id})
  RETURN source.id AS id, source.name AS name, null AS orcid, null AS identity
}
RETURN id, coalesce(name, id) AS name, orcid, identity
ORDER BY id
