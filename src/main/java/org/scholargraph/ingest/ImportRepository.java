package org.scholargraph.ingest;

import io.micronaut.data.repository.CrudRepository;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scholargraph.data.CypherFile;
import org.scholargraph.data.Neo4jRepository;

/** Keeps imports and the records that they rejected. */
@Neo4jRepository
interface ImportRepository extends CrudRepository<ImportJob, String> {

    @CypherFile("ingest/list_imports")
    List<ImportJob> listImports(@Nullable String after, int limit);

    @CypherFile("ingest/end_lost_imports")
    long endLostImports(String owner, Collection<String> kept, String problem);

    @CypherFile("ingest/save_rejections")
    void saveRejections(String importId, List<Rejection> rejections);

    @CypherFile("ingest/rejections")
    List<Rejection> listRejections(String importId, long after, int limit);
}
