package org.scholargraph.data;

import io.micronaut.data.exceptions.NonUniqueResultException;
import io.micronaut.data.exceptions.OptimisticLockException;
import io.micronaut.data.model.Page;
import io.micronaut.data.model.Pageable;
import io.micronaut.data.model.runtime.AttributeConverterRegistry;
import io.micronaut.data.model.runtime.DeleteBatchOperation;
import io.micronaut.data.model.runtime.DeleteOperation;
import io.micronaut.data.model.runtime.InsertBatchOperation;
import io.micronaut.data.model.runtime.InsertOperation;
import io.micronaut.data.model.runtime.PagedQuery;
import io.micronaut.data.model.runtime.PreparedQuery;
import io.micronaut.data.model.runtime.RuntimeEntityRegistry;
import io.micronaut.data.model.runtime.RuntimePersistentEntity;
import io.micronaut.data.model.runtime.UpdateOperation;
import io.micronaut.data.runtime.convert.DataConversionService;
import io.micronaut.data.runtime.date.DateTimeProvider;
import io.micronaut.data.runtime.operations.internal.AbstractRepositoryOperations;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.scholargraph.data.derived.Cypher;

/** Micronaut Data's own methods, those that it derives and those of its interfaces, as Cypher. */
@Singleton
final class DriverOperations extends AbstractRepositoryOperations implements Neo4jOperations {

    private final CypherRunner runner;
    private final Map<Class<?>, EntityStatements> statements = new ConcurrentHashMap<>();

    DriverOperations(
            CypherRunner runner,
            DateTimeProvider<Object> clock,
            RuntimeEntityRegistry entities,
            DataConversionService conversion,
            AttributeConverterRegistry converters) {
        super(clock, entities, conversion, converters);
        this.runner = runner;
    }

    @Override
    public CypherRunner runner() {
        return runner;
    }

    @Override
    public <T> @Nullable T findOne(Class<T> type, Object id) {
        return only(runner.list(statements(type).byId(), parameter("id", id), RowReader.of(type)));
    }

    @Override
    public <T, R> @Nullable R findOne(PreparedQuery<T, R> query) {
        return only(list(query));
    }

    @Override
    public <T, R> Iterable<R> findAll(PreparedQuery<T, R> query) {
        return list(query);
    }

    @Override
    public <T, R> Stream<R> findStream(PreparedQuery<T, R> query) {
        return list(query).stream();
    }

    private <R> List<R> list(PreparedQuery<?, R> query) {
        var derived = new DerivedQuery(query, getEntity(query.getRootEntity()));
        return runner.list(derived.text(), derived.parameters(), RowReader.of(query.getResultType()));
    }

    @Override
    public <T> boolean exists(PreparedQuery<T, Boolean> query) {
        var derived = new DerivedQuery(query, getEntity(query.getRootEntity()));
        return !runner.list(derived.text() + " LIMIT 1", derived.parameters(), row -> row)
                .isEmpty();
    }

    @Override
    public <T> Iterable<T> findAll(PagedQuery<T> query) {
        var type = query.getRootEntity();
        var text = statements(type).all()
                + Cypher.orderBy(getEntity(type), query.getSort())
                + Cypher.window(query.getQueryLimit());
        return runner.list(text, Map.of(), RowReader.of(type));
    }

    @Override
    public <T> Stream<T> findStream(PagedQuery<T> query) {
        return ((List<T>) findAll(query)).stream();
    }

    @Override
    public <T> long count(PagedQuery<T> query) {
        var count = statements(query.getRootEntity()).count();
        return runner.list(count, Map.of(), row -> row.get(0).asLong()).getFirst();
    }

    /** Of a derived query Micronaut Data asks the total by itself; a total from here would be that of all nodes. */
    @Override
    @SuppressWarnings("unchecked")
    public <R> Page<R> findPage(PagedQuery<R> query) {
        if (query instanceof PreparedQuery<?, ?> prepared) {
            return Page.of((List<R>) list(prepared), query.getPageable(), null);
        }
        refuseCursor(query.getPageable());
        var total = query.getPageable().requestTotal() ? count(query) : null;
        return Page.of((List<R>) findAll(query), query.getPageable(), total);
    }

    static void refuseCursor(Pageable pageable) {
        if (pageable.getMode() != Pageable.Mode.OFFSET) {
            throw new UnsupportedOperationException("Pages behind a cursor are a Listing");
        }
    }

    @Override
    public <T> T persist(InsertOperation<T> operation) {
        var entity = getEntity(operation.getRootEntity());
        var stored = EntityEvents.beforeInsert(entityEventRegistry, entity, operation.getEntity());
        write(statements(operation.getRootEntity()).create(), Map.of("properties", ParameterWriter.properties(stored)));
        return stored;
    }

    @Override
    public <T> Iterable<T> persistAll(InsertBatchOperation<T> operation) {
        var entity = getEntity(operation.getRootEntity());
        var stored = new ArrayList<T>();
        operation.forEach(each -> stored.add(EntityEvents.beforeInsert(entityEventRegistry, entity, each)));
        var rows = stored.stream().map(ParameterWriter::properties).toList();
        write(statements(operation.getRootEntity()).createAll(), Map.of("rows", rows));
        return stored;
    }

    @Override
    public <T> T update(UpdateOperation<T> operation) {
        var entity = getEntity(operation.getRootEntity());
        var updated = EntityEvents.beforeUpdate(entityEventRegistry, entity, operation.getEntity());
        var parameters = identifying(entity, operation.getEntity());
        parameters.put("properties", ParameterWriter.properties(updated));
        long nodes = write(statements(operation.getRootEntity()).update(), parameters);
        checkVersion(entity, nodes, parameters);
        return updated;
    }

    @Override
    public <T> int delete(DeleteOperation<T> operation) {
        var entity = getEntity(operation.getRootEntity());
        var parameters = identifying(entity, operation.getEntity());
        int nodes = deleted(statements(operation.getRootEntity()).delete(), parameters);
        checkVersion(entity, nodes, parameters);
        return nodes;
    }

    @Override
    public <T> Optional<Number> deleteAll(DeleteBatchOperation<T> operation) {
        var own = statements(operation.getRootEntity());
        if (operation.all()) {
            return Optional.of(deleted(own.deleteAll(), Map.of()));
        }
        var entity = getEntity(operation.getRootEntity());
        var ids = new ArrayList<@Nullable Object>();
        operation.forEach(each -> ids.add(identifying(entity, each).get("id")));
        return Optional.of(deleted(own.deleteByIds(), Map.of("ids", ids)));
    }

    @Override
    public Optional<Number> executeUpdate(PreparedQuery<?, Number> query) {
        var derived = new DerivedQuery(query, getEntity(query.getRootEntity()));
        return Optional.of(write(derived.text(), derived.parameters()));
    }

    @Override
    public Optional<Number> executeDelete(PreparedQuery<?, Number> query) {
        var derived = new DerivedQuery(query, getEntity(query.getRootEntity()));
        return Optional.of(deleted(derived.text(), derived.parameters()));
    }

    /** Runs what writes; answers the number that it returns, or 0. */
    private long write(String cypher, Map<String, @Nullable Object> parameters) {
        Function<Record, Value> first = row -> row.get(0);
        return runner.run(
                true,
                cypher,
                parameters,
                first,
                (rows, summary) -> rows.isEmpty() ? 0L : rows.getFirst().asLong());
    }

    private int deleted(String cypher, Map<String, @Nullable Object> parameters) {
        return runner.run(true, cypher, parameters, row -> row, (rows, summary) -> summary.counters()
                .nodesDeleted());
    }

    private static <T> Map<String, @Nullable Object> identifying(RuntimePersistentEntity<T> entity, T instance) {
        var parameters = new HashMap<String, @Nullable Object>();
        var id = Objects.requireNonNull(entity.getIdentity(), () -> entity.getName() + " has no @Id");
        parameters.put("id", ParameterWriter.write(id.getProperty().get(instance)));
        var version = entity.getVersion();
        if (version != null) {
            parameters.put(
                    "version", ParameterWriter.write(version.getProperty().get(instance)));
        }
        return parameters;
    }

    private static void checkVersion(
            RuntimePersistentEntity<?> entity, long nodes, Map<String, @Nullable Object> parameters) {
        if (nodes == 0 && entity.getVersion() != null) {
            throw new OptimisticLockException("There is no " + entity.getSimpleName() + " " + parameters.get("id")
                    + " of version " + parameters.get("version"));
        }
    }

    private static Map<String, @Nullable Object> parameter(String name, Object value) {
        return Collections.singletonMap(name, ParameterWriter.write(value));
    }

    private static <T> @Nullable T only(List<T> rows) {
        if (rows.size() > 1) {
            throw new NonUniqueResultException("One row was expected, but there are " + rows.size());
        }
        return rows.isEmpty() ? null : rows.getFirst();
    }

    private EntityStatements statements(Class<?> type) {
        return statements.computeIfAbsent(type, any -> EntityStatements.of(getEntity(any)));
    }
}
