// Is there such a topic, author or paper?
//
// Parameters
//   id  STRING  canonical
// Columns
//   here  BOOLEAN
CYPHER 25
RETURN EXISTS { (:Topic|Author|Paper {id: $id}) } AS here
