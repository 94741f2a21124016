package org.scholargraph.data;

import io.micronaut.data.event.EntityEventListener;
import io.micronaut.data.exceptions.OptimisticLockException;
import io.micronaut.data.model.runtime.RuntimePersistentEntity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Stores, changes and deletes the nodes of entities. */
final class EntityWriter {

    private final CypherRunner runner;
    private final EntityEventListener<Object> listeners;

    EntityWriter(CypherRunner runner, EntityEventListener<Object> listeners) {
        this.runner = runner;
        this.listeners = listeners;
    }

    <T> T insert(RuntimePersistentEntity<T> entity, T instance) {
        var stored = EntityEvents.beforeInsert(listeners, entity, instance);
        runner.write(EntityStatements.of(entity).create(), Map.of("properties", ParameterWriter.properties(stored)));
        return stored;
    }

    <T> List<T> insertAll(RuntimePersistentEntity<T> entity, Iterable<T> instances) {
        var stored = new ArrayList<T>();
        instances.forEach(each -> stored.add(EntityEvents.beforeInsert(listeners, entity, each)));
        var rows = stored.stream().map(ParameterWriter::properties).toList();
        runner.write(EntityStatements.of(entity).createAll(), Map.of("rows", rows));
        return stored;
    }

    <T> T update(RuntimePersistentEntity<T> entity, T instance) {
        var updated = EntityEvents.beforeUpdate(listeners, entity, instance);
        var parameters = identifying(entity, instance);
        parameters.put("properties", ParameterWriter.properties(updated));
        checkVersion(entity, runner.write(EntityStatements.of(entity).update(), parameters), parameters);
        return updated;
    }

    <T> int delete(RuntimePersistentEntity<T> entity, T instance) {
        var parameters = identifying(entity, instance);
        int nodes = runner.delete(EntityStatements.of(entity).delete(), parameters);
        checkVersion(entity, nodes, parameters);
        return nodes;
    }

    <T> int deleteAll(RuntimePersistentEntity<T> entity, Iterable<T> instances) {
        var ids = new ArrayList<@Nullable Object>();
        instances.forEach(each -> ids.add(identifying(entity, each).get("id")));
        return runner.delete(EntityStatements.of(entity).deleteByIds(), Map.of("ids", ids));
    }

    int deleteAll(RuntimePersistentEntity<?> entity) {
        return runner.delete(EntityStatements.of(entity).deleteAll(), Map.of());
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
}
