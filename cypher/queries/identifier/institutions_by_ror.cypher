// Which institutions bear these ids of the Research Organization Registry?
//
// Parameters
//   rors  STRING[]  bare, such as 02y3ad647
// Columns
//   alias  STRING  the id there
//   id     STRING  the institution, be it known by that id or as the registry's own; OpenAlex's before the registry's
CYPHER 25
UNWIND $rors AS ror
CALL (ror) {
  MATCH (institution:Institution {ror: ror})
  RETURN institution
  UNION
  MATCH (institution:Institution {id: 'ror:' + ror})
  RETURN institution
}
RETURN ror AS alias, min(institution.id) AS id
ORDER BY alias
