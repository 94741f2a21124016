package org.scholargraph.data;

import io.micronaut.data.connection.ConnectionDefinition;
import io.micronaut.data.connection.ConnectionOperations;
import io.micronaut.data.connection.ConnectionStatus;
import io.micronaut.data.connection.DefaultConnectionDefinition;
import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.exceptions.NoTransactionException;
import io.micronaut.transaction.impl.DefaultTransactionStatus;
import io.micronaut.transaction.support.AbstractDefaultTransactionOperations;
import jakarta.inject.Singleton;
import org.neo4j.driver.TransactionConfig;

/** {@code @Transactional} over a session. A read-only transaction reads for {@link QuerySettings#queryTimeout} at most. */
@Singleton
final class Neo4jTransactionOperations extends AbstractDefaultTransactionOperations<Neo4jConnection> {

    private final QuerySettings settings;

    Neo4jTransactionOperations(ConnectionOperations<Neo4jConnection> connections, QuerySettings settings) {
        super(connections, null);
        this.settings = settings;
    }

    /** Micronaut Data leaves out that a transaction only reads; then its session would write. */
    @Override
    protected ConnectionDefinition getConnectionDefinition(TransactionDefinition definition) {
        var given = super.getConnectionDefinition(definition);
        return new DefaultConnectionDefinition(
                given.getName(),
                given.getPropagationBehavior(),
                given.getTimeout().orElse(null),
                definition.isReadOnly().orElse(false));
    }

    @Override
    public Neo4jConnection getConnection() {
        return connectionOperations
                .findConnectionStatus()
                .map(ConnectionStatus::getConnection)
                .filter(Neo4jConnection::inTransaction)
                .orElseThrow(() -> new NoTransactionException("There is no transaction here"));
    }

    @Override
    protected void doBegin(DefaultTransactionStatus<Neo4jConnection> status) {
        var definition = status.getTransactionDefinition();
        var config = TransactionConfig.builder();
        determineTimeout(definition)
                .or(() -> definition.isReadOnly().filter(only -> only).map(only -> settings.queryTimeout()))
                .ifPresent(config::withTimeout);
        Failures.translating(() -> status.getConnection().begin(config.build()));
    }

    @Override
    protected void doCommit(DefaultTransactionStatus<Neo4jConnection> status) {
        Failures.translating(status.getConnection()::commit);
    }

    @Override
    protected void doRollback(DefaultTransactionStatus<Neo4jConnection> status) {
        Failures.translating(status.getConnection()::rollback);
    }
}
