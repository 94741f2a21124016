// Move the graph to its next version.
//
// Parameters
//   sampleOnly  BOOLEAN  whether the graph holds nothing but the bundled sample after this change
// Columns
//   version     INTEGER  changes so far
//   storeId     STRING   tells this store from others
//   sampleOnly  BOOLEAN  as given
CYPHER 25
MERGE (state:GraphState {id: 'graph'})
  ON CREATE SET state.version = 0, state.storeId = randomUUID()
SET state.version = state.version + 1, state.sampleOnly = $sampleOnly
RETURN state.version AS version, state.storeId AS storeId, state.sampleOnly AS sampleOnly
