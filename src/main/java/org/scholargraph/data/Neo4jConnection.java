package org.scholargraph.data;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Session;
import org.neo4j.driver.SimpleQueryRunner;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.TransactionConfig;

/** A session of the driver and the transaction that is open in it, if any. */
public final class Neo4jConnection {

    private final Session session;
    private @Nullable Transaction transaction;

    Neo4jConnection(Session session) {
        this.session = session;
    }

    /** Runs statements: within the transaction, or else each by itself. */
    public SimpleQueryRunner runner() {
        return transaction != null ? transaction : session;
    }

    boolean inTransaction() {
        return transaction != null;
    }

    void begin(TransactionConfig config) {
        transaction = session.beginTransaction(config);
    }

    void commit() {
        try (var ending = transaction) {
            transaction = null;
            if (ending != null) {
                ending.commit();
            }
        }
    }

    void rollback() {
        try (var ending = transaction) {
            transaction = null;
            if (ending != null && ending.isOpen()) {
                ending.rollback();
            }
        }
    }

    void close() {
        session.close();
    }
}
