// In which country is each institution? All of which it is known, for the projection.
//
// Columns
//   id           STRING
//   countryCode  STRING
CYPHER 25
MATCH (institution:Institution)
WHERE institution.countryCode IS NOT NULL
RETURN institution.id AS id, institution.countryCode AS countryCode
ORDER BY institution.id
