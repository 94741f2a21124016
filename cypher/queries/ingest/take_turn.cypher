// Make all others who would write wait until this transaction has ended.
CYPHER 25
MATCH (state:GraphState {id: 'graph'})
SET state.writing = true
REMOVE state.writing
FINISH
