// Begin to count the versions of a new graph.
//
// Columns
//   version     INTEGER  changes so far
//   storeId     STRING   tells this store from others
//   sampleOnly  BOOLEAN  whether it holds nothing but the bundled sample
CYPHER 25
MERGE (state:GraphState {id: 'graph'})
  ON CREATE SET state.version = 0, state.storeId = randomUUID(), state.sampleOnly = false
RETURN state.version AS version, state.storeId AS storeId, state.sampleOnly AS sampleOnly
