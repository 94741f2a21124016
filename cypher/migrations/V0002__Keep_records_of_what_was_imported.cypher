// Book-keeping: the record of each paper, references to papers that are not here yet, imports, the state of the graph.
CREATE CONSTRAINT record_id_unique IF NOT EXISTS FOR (record:Record) REQUIRE record.id IS UNIQUE;
CREATE CONSTRAINT missing_paper_id_unique IF NOT EXISTS FOR (paper:MissingPaper) REQUIRE paper.id IS UNIQUE;
CREATE CONSTRAINT import_id_unique IF NOT EXISTS FOR (import:Import) REQUIRE import.id IS UNIQUE;
CREATE CONSTRAINT graph_state_id_unique IF NOT EXISTS FOR (state:GraphState) REQUIRE state.id IS UNIQUE;
CREATE INDEX rejection_import_lookup IF NOT EXISTS FOR (rejection:Rejection) ON (rejection.importId, rejection.number);
