package org.scholargraph.graph;

import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;
import org.scholargraph.data.CypherFile;
import org.scholargraph.data.Neo4jRepository;

/** Reads and moves the version of the graph. */
@Neo4jRepository
interface GraphStateRepository extends GenericRepository<GraphState, String> {

    @CypherFile("graph/state")
    Optional<GraphState> findState();

    @CypherFile("graph/create_state")
    GraphState createState();

    @CypherFile("graph/advance")
    GraphState advance(boolean sampleOnly);

    @CypherFile("graph/restore_state")
    GraphState restoreState(long version, String storeId, boolean sampleOnly);
}
