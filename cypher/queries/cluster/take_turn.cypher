// Make all who write to the graph wait until this transaction has ended, so that what is clustered stays where it is.
CYPHER 25
MERGE (state:GraphState {id: 'graph'})
SET state.writing = true
REMOVE state.writing
FINISH
