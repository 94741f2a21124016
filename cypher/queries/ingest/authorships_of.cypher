// What have these authors written, and where were they then?
//
// Parameters
//   ids  STRING[]  ids of authors
// Columns
//   id      STRING  the author; one without papers has no row
//   name    STRING  what they are called
//   papers  MAP[]   {id, year, authorCount, citationCount, hyperauthored, name, institutionIds} each, in the order of ids;
//                   name and institutions as on that paper
CYPHER 25
MATCH (author:Author)
WHERE author.id IN $ids
MATCH (author)-[authorship:AUTHORED]->(paper:Paper)
WITH author, authorship, paper
ORDER BY author.id, paper.id
RETURN author.id AS id, author.name AS name, collect({
  id: paper.id, year: paper.year, authorCount: paper.authorCount, citationCount: paper.citationCount,
  hyperauthored: paper.hyperauthored, name: authorship.name, institutionIds: authorship.institutionIds
}) AS papers
