// At which version is the graph?
//
// Columns
//   version     INTEGER  changes so far
//   storeId     STRING   tells this store from others
//   sampleOnly  BOOLEAN  whether it holds nothing but the bundled sample
CYPHER 25
MATCH (state:GraphState {id: 'graph'})
RETURN state.version AS version, state.storeId AS storeId, state.sampleOnly AS sampleOnly
