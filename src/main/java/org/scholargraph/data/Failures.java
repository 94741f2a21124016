package org.scholargraph.data;

import io.micronaut.data.exceptions.DataAccessException;
import io.micronaut.data.exceptions.DataAccessResourceFailureException;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.neo4j.driver.exceptions.ConnectionReadTimeoutException;
import org.neo4j.driver.exceptions.DiscoveryException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.RetryableException;
import org.neo4j.driver.exceptions.SecurityException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;

/** The driver's exceptions as Micronaut Data's. */
public final class Failures {

    private static final String TIMED_OUT = "Neo.ClientError.Transaction.TransactionTimedOut";
    private static final String CONSTRAINT = "Neo.ClientError.Schema.ConstraintValidationFailed";

    /** The ends of what a transaction, all of them together and the whole heap are refused by. */
    private static final String NO_MEMORY = "OutOfMemoryError";

    private Failures() {}

    /** Whether it may work when it is tried again: the server is away, or has put another transaction first. */
    public static boolean mayPass(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof RetryableException) {
                return true;
            }
        }
        return false;
    }

    static void translating(Runnable work) {
        translating(() -> {
            work.run();
            return true;
        });
    }

    static <T> T translating(Supplier<T> work) {
        try {
            return work.get();
        } catch (Neo4jException e) {
            throw translated(e);
        }
    }

    static DataAccessException translated(Neo4jException e) {
        return switch (e) {
            case ConnectionReadTimeoutException timeout -> new QueryTimedOut(timeout);
            case ServiceUnavailableException gone -> unavailable(gone);
            case SessionExpiredException gone -> unavailable(gone);
            case DiscoveryException gone -> unavailable(gone);
            case SecurityException refused -> unavailable(refused);
            default -> byCode(e);
        };
    }

    private static DataAccessException byCode(Neo4jException e) {
        if (e.code().startsWith(TIMED_OUT)) {
            return new QueryTimedOut(e);
        }
        if (e.code().endsWith(NO_MEMORY)) {
            return new TransactionTooLarge(e);
        }
        if (e.code().equals(CONSTRAINT)) {
            return new ConstraintViolated(e);
        }
        if (e.getCause() instanceof TimeoutException || e.code().endsWith("DatabaseUnavailable")) {
            return unavailable(e);
        }
        return new DataAccessException(e.getMessage(), e);
    }

    private static DataAccessException unavailable(Neo4jException e) {
        return new DataAccessResourceFailureException("The graph can't be reached: " + e.getMessage(), e);
    }
}
