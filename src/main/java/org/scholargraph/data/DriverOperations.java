package org.scholargraph.data;

import io.micronaut.data.exceptions.NonUniqueResultException;
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
import io.micronaut.data.model.runtime.UpdateOperation;
import io.micronaut.data.runtime.convert.DataConversionService;
import io.micronaut.data.runtime.date.DateTimeProvider;
import io.micronaut.data.runtime.operations.internal.AbstractRepositoryOperations;
import jakarta.inject.Singleton;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scholargraph.data.derived.Cypher;

/** Micronaut Data's own methods, those that it derives and those of its interfaces, as Cypher. */
@Singleton
final class DriverOperations extends AbstractRepositoryOperations implements Neo4jOperations {

    private final CypherRunner runner;
    private final EntityWriter writer;

    DriverOperations(
            CypherRunner runner,
            DateTimeProvider<Object> clock,
            RuntimeEntityRegistry entities,
            DataConversionService conversion,
            AttributeConverterRegistry converters) {
        super(clock, entities, conversion, converters);
        this.runner = runner;
        this.writer = new EntityWriter(runner, entityEventRegistry);
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
        return writer.insert(getEntity(operation.getRootEntity()), operation.getEntity());
    }

    @Override
    public <T> Iterable<T> persistAll(InsertBatchOperation<T> operation) {
        return writer.insertAll(getEntity(operation.getRootEntity()), operation);
    }

    @Override
    public <T> T update(UpdateOperation<T> operation) {
        return writer.update(getEntity(operation.getRootEntity()), operation.getEntity());
    }

    @Override
    public <T> int delete(DeleteOperation<T> operation) {
        return writer.delete(getEntity(operation.getRootEntity()), operation.getEntity());
    }

    @Override
    public <T> Optional<Number> deleteAll(DeleteBatchOperation<T> operation) {
        var entity = getEntity(operation.getRootEntity());
        return Optional.of(operation.all() ? writer.deleteAll(entity) : writer.deleteAll(entity, operation));
    }

    @Override
    public Optional<Number> executeUpdate(PreparedQuery<?, Number> query) {
        var derived = new DerivedQuery(query, getEntity(query.getRootEntity()));
        return Optional.of(runner.write(derived.text(), derived.parameters()));
    }

    @Override
    public Optional<Number> executeDelete(PreparedQuery<?, Number> query) {
        var derived = new DerivedQuery(query, getEntity(query.getRootEntity()));
        return Optional.of(runner.delete(derived.text(), derived.parameters()));
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
        return EntityStatements.of(getEntity(type));
    }
}
