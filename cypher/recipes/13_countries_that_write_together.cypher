// Which countries are on papers together, and which only on papers of their own?
// A paper counts once for each pair of its countries; a country paired with itself counts the papers of that country alone.
//
// Parameters
//   limit  INTEGER  how many pairs; 25 where null
CYPHER 25
MATCH (paper:Paper)<-[authorship:AUTHORED]-(:Author)
UNWIND authorship.institutionIds AS institutionId
MATCH (institution:Institution {id: institutionId})
WHERE institution.countryCode IS NOT NULL
WITH DISTINCT paper, institution.countryCode AS country
ORDER BY country
WITH paper, collect(country) AS countries
UNWIND countries AS one
UNWIND countries AS other
WITH one, other, size(countries) AS countryCount
WHERE one < other OR countryCount = 1
RETURN one, other, count(*) AS papers
ORDER BY papers DESC, one, other
LIMIT toInteger(coalesce($limit, 25))
