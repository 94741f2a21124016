package org.scholargraph.data;

import io.micronaut.data.connection.ConnectionOperations;
import io.micronaut.data.connection.ConnectionStatus;
import jakarta.inject.Singleton;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Spliterators;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.QueryConfig;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.neo4j.driver.RoutingControl;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.RetryableException;
import org.neo4j.driver.summary.ResultSummary;

/**
 * Runs statements: in the transaction that is open, else each by itself, and again when the server asks for it. Reads
 * outside a transaction end after {@link QuerySettings#queryTimeout}.
 */
@Singleton
public final class CypherRunner {

    private final Driver driver;
    private final ConnectionOperations<Neo4jConnection> connections;
    private final SessionConfig toRead;
    private final TransactionConfig timed;
    private final QueryConfig reading;
    private final QueryConfig writing;

    CypherRunner(Driver driver, ConnectionOperations<Neo4jConnection> connections, QuerySettings settings) {
        this.driver = driver;
        this.connections = connections;
        this.toRead = SessionConfig.builder()
                .withDefaultAccessMode(AccessMode.READ)
                .withBookmarkManager(driver.executableQueryBookmarkManager())
                .build();
        this.timed =
                TransactionConfig.builder().withTimeout(settings.queryTimeout()).build();
        this.reading = QueryConfig.builder()
                .withRouting(RoutingControl.READ)
                .withTimeout(settings.queryTimeout())
                .build();
        this.writing = QueryConfig.builder().withRouting(RoutingControl.WRITE).build();
    }

    /** The rows of a statement that only reads. Parameters may be, or hold, Java records. */
    public <T> List<T> list(String cypher, Map<String, @Nullable Object> parameters, Function<Record, T> row) {
        return run(false, cypher, ParameterWriter.written(parameters), row, (rows, summary) -> rows);
    }

    /** Runs what writes; answers the number that it returns, or 0. */
    long write(String cypher, Map<String, @Nullable Object> parameters) {
        return run(
                true,
                cypher,
                parameters,
                row -> row.get(0).asLong(),
                (rows, summary) -> rows.isEmpty() ? 0 : rows.getFirst());
    }

    /** Runs what deletes; answers how many nodes are gone. */
    int delete(String cypher, Map<String, @Nullable Object> parameters) {
        return run(true, cypher, parameters, row -> row, (rows, summary) -> summary.counters()
                .nodesDeleted());
    }

    /** What becomes of the rows of a statement and of the driver's summary of it. */
    <T, R> R run(
            boolean writes,
            String cypher,
            Map<String, @Nullable Object> parameters,
            Function<Record, T> row,
            BiFunction<List<T>, ResultSummary, R> answer) {
        return Failures.translating(() -> {
            var connection = current();
            if (connection.isPresent()) {
                var result = connection.get().runner().run(cypher, parameters);
                return answer.apply(result.list(row), result.consume());
            }
            return writes
                    ? repeating(writing, cypher, parameters, row, answer)
                    : reading(cypher, parameters, row, answer);
        });
    }

    /** One exchange with the server, where a transaction takes two; only what has to be repeated is worth one. */
    private <T, R> R reading(
            String cypher,
            Map<String, @Nullable Object> parameters,
            Function<Record, T> row,
            BiFunction<List<T>, ResultSummary, R> answer) {
        try (var session = driver.session(toRead)) {
            var result = session.run(cypher, parameters, timed);
            return answer.apply(result.list(row), result.consume());
        } catch (Neo4jException e) {
            if (e instanceof RetryableException) {
                return repeating(reading, cypher, parameters, row, answer);
            }
            throw e;
        }
    }

    /** The driver repeats it, with pauses, for as long as it is set to. */
    private <T, R> R repeating(
            QueryConfig config,
            String cypher,
            Map<String, @Nullable Object> parameters,
            Function<Record, T> row,
            BiFunction<List<T>, ResultSummary, R> answer) {
        return driver.executableQuery(cypher)
                .withParameters(parameters)
                .withConfig(config)
                .execute(
                        Collectors.mapping(row, Collectors.toList()),
                        (keys, rows, summary) -> answer.apply(rows, summary));
    }

    /**
     * The rows one after the other, as the server sends them.
     *
     * @throws IllegalStateException outside a transaction, which has to stay open for as long as rows are read
     */
    <T> Stream<T> stream(String cypher, Map<String, @Nullable Object> parameters, Function<Record, T> row) {
        var connection = current()
                .orElseThrow(() ->
                        new IllegalStateException("A Stream is read within a transaction: @Transactional is missing"));
        var result = Failures.translating(() -> connection.runner().run(cypher, parameters));
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(new Rows<>(result, row), 0), false)
                .onClose(result::consume);
    }

    private record Rows<T>(Result result, Function<Record, T> row) implements Iterator<T> {

        @Override
        public boolean hasNext() {
            return Failures.translating(result::hasNext);
        }

        @Override
        public T next() {
            return row.apply(Failures.translating(result::next));
        }
    }

    private Optional<Neo4jConnection> current() {
        return connections.findConnectionStatus().map(ConnectionStatus::getConnection);
    }
}
