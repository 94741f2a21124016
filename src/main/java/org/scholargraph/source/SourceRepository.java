package org.scholargraph.source;

import io.micronaut.data.repository.PageableRepository;
import java.util.List;
import org.scholargraph.data.CypherFile;
import org.scholargraph.data.Neo4jRepository;

/** The sources of the graph. */
@Neo4jRepository
interface SourceRepository extends PageableRepository<Source, String> {

    @CypherFile("source/sources")
    List<SourceAnswer> listAnswers(List<String> ids);

    List<Source> listByTypeIsNullOrderByName();

    boolean existsByName(String name);
}
