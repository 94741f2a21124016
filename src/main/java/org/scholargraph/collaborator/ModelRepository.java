package org.scholargraph.collaborator;

import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;
import org.scholargraph.data.CypherFile;
import org.scholargraph.data.Neo4jRepository;

/** Keeps the model in the graph. */
@Neo4jRepository
interface ModelRepository extends GenericRepository<KeptModel, String> {

    @CypherFile("collaborator/model")
    Optional<KeptModel> findModel();

    @CypherFile("collaborator/keep_model")
    KeptModel keepModel(long graphVersion, String model, String evaluation);
}
