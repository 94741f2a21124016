package org.scholargraph.data;

import io.micronaut.data.connection.ConnectionDefinition;
import io.micronaut.data.connection.ConnectionStatus;
import io.micronaut.data.connection.support.AbstractConnectionOperations;
import jakarta.inject.Singleton;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.SessionConfig;

/** Opens sessions. All share the driver's own bookmarks, so that what one wrote the next one sees, on any server. */
@Singleton
final class Neo4jConnectionOperations extends AbstractConnectionOperations<Neo4jConnection> {

    private final Driver driver;

    Neo4jConnectionOperations(Driver driver) {
        this.driver = driver;
    }

    @Override
    protected Neo4jConnection openConnection(ConnectionDefinition definition) {
        var readOnly = definition.isReadOnly().orElse(false);
        return new Neo4jConnection(driver.session(SessionConfig.builder()
                .withDefaultAccessMode(readOnly ? AccessMode.READ : AccessMode.WRITE)
                .withBookmarkManager(driver.executableQueryBookmarkManager())
                .build()));
    }

    @Override
    protected void setupConnection(ConnectionStatus<Neo4jConnection> status) {
        // a session needs no setting up
    }

    @Override
    protected void closeConnection(ConnectionStatus<Neo4jConnection> status) {
        status.getConnection().close();
    }
}
