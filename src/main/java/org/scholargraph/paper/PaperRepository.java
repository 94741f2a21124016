package org.scholargraph.paper;

import io.micronaut.data.repository.PageableRepository;
import java.util.Optional;
import org.scholargraph.data.CypherFile;
import org.scholargraph.data.Neo4jRepository;

/** The papers of the graph. */
@Neo4jRepository
interface PaperRepository extends PageableRepository<Paper, String> {

    @CypherFile("paper/paper")
    Optional<PaperAnswer> findAnswer(String id);
}
