// Who was born in these years?
//
// Parameters
//   from  INTEGER?  first year
//   to    INTEGER?  last year
// Columns
//   person  node  oldest first
CYPHER 25
MATCH (person:Person)
WHERE ($from IS NULL OR person.born >= $from) AND ($to IS NULL OR person.born <= $to)
RETURN person ORDER BY person.born, person.id
