// Which institutions write papers together?
//
// Parameters
//   minPapers  INTEGER  fewest joint papers; 1 where null
//   limit      INTEGER  how many pairs; 25 where null
CYPHER 25
MATCH (paper:Paper)<-[authorship:AUTHORED]-(:Author)
UNWIND authorship.institutionIds AS institutionId
WITH DISTINCT paper, institutionId
ORDER BY institutionId
WITH paper, collect(institutionId) AS institutionIds
UNWIND institutionIds AS oneId
UNWIND institutionIds AS otherId
WITH oneId, otherId, count(*) AS papers
WHERE oneId < otherId AND papers >= coalesce($minPapers, 1)
ORDER BY papers DESC, oneId, otherId
LIMIT toInteger(coalesce($limit, 25))
MATCH (one:Institution {id: oneId})
MATCH (other:Institution {id: otherId})
RETURN one.name AS one, one.countryCode AS oneCountry, other.name AS other, other.countryCode AS otherCountry, papers,
  oneId, otherId
ORDER BY papers DESC, oneId, otherId
