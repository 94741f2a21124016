package org.scholargraph.graph;

import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;
import org.scholargraph.data.CypherFile;
import org.scholargraph.data.Neo4jRepository;

/** Asks the database about itself. */
@Neo4jRepository
interface EngineRepository extends GenericRepository<Engine, String> {

    @CypherFile("graph/engine")
    Optional<Engine> findEngine();
}
