// Is there anything by this id? Ids of different kinds are different.
//
// Parameters
//   id  STRING  canonical id
// Columns
//   there  BOOLEAN
CYPHER 25
RETURN EXISTS { (:Paper {id: $id}) }
  OR EXISTS { (:Author {id: $id}) }
  OR EXISTS { (:Institution {id: $id}) }
  OR EXISTS { (:Topic {id: $id}) }
  OR EXISTS { (:Source {id: $id}) } AS there
