// Whom does this person know?
// It's "said" in $words that aren't parameters: `$quoted` neither.
//
// Parameters
//   id  STRING  the person
// Columns
//   person         node                 no row where there is none
//   acquaintances  [{name, since}]      by name
//   bornByName     {name: year}         of those whose year is known;
//                                       it goes on here
CYPHER 25
MATCH (person:Person {id: $id})
OPTIONAL MATCH (person)-[knows:KNOWS]-(other:Person) /* $nothing */
WITH person, knows, other ORDER BY other.name
RETURN person,
  collect(CASE WHEN other IS NULL THEN null ELSE {name: other.name, since: knows.since} END) AS acquaintances,
  {ada: 1815} AS bornByName, '$not one' AS remark
