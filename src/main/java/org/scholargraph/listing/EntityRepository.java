package org.scholargraph.listing;

import io.micronaut.data.repository.GenericRepository;
import org.scholargraph.data.CypherFile;
import org.scholargraph.data.Neo4jRepository;

/** Whatever has an id, of every kind. */
@Neo4jRepository
interface EntityRepository extends GenericRepository<Entity, String> {

    @CypherFile("listing/exists")
    boolean exists(String id);
}
