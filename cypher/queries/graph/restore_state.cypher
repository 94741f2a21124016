// Write down the state of a graph that was just loaded.
//
// Parameters
//   version     INTEGER  changes so far
//   storeId     STRING   tells this store from others
//   sampleOnly  BOOLEAN  whether it holds nothing but the bundled sample
// Columns
//   version     INTEGER
//   storeId     STRING
//   sampleOnly  BOOLEAN
CYPHER 25
MERGE (state:GraphState {id: 'graph'})
SET state.version = $version, state.storeId = $storeId, state.sampleOnly = $sampleOnly
RETURN state.version AS version, state.storeId AS storeId, state.sampleOnly AS sampleOnly
