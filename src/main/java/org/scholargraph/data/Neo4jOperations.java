package org.scholargraph.data;

import io.micronaut.data.operations.RepositoryOperations;

/** Micronaut Data's operations over the driver, which {@link Neo4jRepository} names. */
public interface Neo4jOperations extends RepositoryOperations {

    /** What runs their statements. */
    CypherRunner runner();
}
