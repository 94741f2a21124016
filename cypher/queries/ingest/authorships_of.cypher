// What have these authors written, and where were they then?
//
// Parameters
//   ids  STRING[]  ids of authors
// Columns
//   id          STRING     the author
//   name        STRING     what they are called
//   otherNames  STRING[]?  the name in other scripts and spellings, as their own record has it
//   papers      MAP[]      {id, year, authorCount, citationCount, hyperauthored, name, otherNames, institutionIds} each, in
//                          the order of ids; names and institutions as on that paper
CYPHER 25
MATCH (author:Author)
WHERE author.id IN $ids
RETURN author.id AS id, author.name AS name, author.otherNames AS otherNames, COLLECT {
  MATCH (author)-[authorship:AUTHORED]->(paper:Paper)
  RETURN {
    id: paper.id, year: paper.year, authorCount: paper.authorCount, citationCount: paper.citationCount,
    hyperauthored: paper.hyperauthored, name: authorship.name, otherNames: authorship.otherNames,
    institutionIds: authorship.institutionIds
  }
  ORDER BY paper.id
} AS papers
