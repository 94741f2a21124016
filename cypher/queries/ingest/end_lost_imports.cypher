// End the imports that were under way when the service ended without a word.
//
// Parameters
//   owner    STRING  whose imports these were
//   kept     STRING[]  ids of those that will go on
//   problem  STRING  what to say of them
// Columns
//   ended  INTEGER  how many there were
CYPHER 25
MATCH (import:Import)
WHERE import.owner = $owner AND NOT import.id IN $kept AND import.state IN ['queued', 'running', 'paused']
SET import.state = 'failed', import.problem = $problem, import.finishedAt = datetime()
RETURN count(*) AS ended
