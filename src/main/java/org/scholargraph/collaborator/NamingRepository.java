package org.scholargraph.collaborator;

import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import org.scholargraph.data.CypherFile;
import org.scholargraph.data.Neo4jRepository;

/** Reads what things are called. */
@Neo4jRepository
interface NamingRepository extends GenericRepository<Naming, String> {

    @CypherFile("collaborator/names")
    List<Naming> listNames(List<String> authors, List<String> institutions, List<String> topics, List<String> sources);
}
