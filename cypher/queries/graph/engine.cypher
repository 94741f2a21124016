// Which database is this?
//
// Columns
//   version  STRING  such as 2026.08.1
//   edition  STRING  community or enterprise
CYPHER 25
CALL dbms.components() YIELD name, versions, edition
WHERE name = 'Neo4j Kernel'
RETURN versions[0] AS version, edition
ORDER BY version
LIMIT 1
