package org.scholargraph.data;

import io.micronaut.core.beans.BeanWrapper;
import io.micronaut.data.model.PersistentEntity;
import io.micronaut.data.model.runtime.PreparedQuery;
import io.micronaut.data.model.runtime.QueryParameterBinding;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scholargraph.data.derived.Cypher;

/** One call of a derived method: its Cypher with the sort and the window that came with the call, and its parameters. */
final class DerivedQuery {

    private final PreparedQuery<?, ?> query;
    private final PersistentEntity entity;

    DerivedQuery(PreparedQuery<?, ?> query, PersistentEntity entity) {
        this.query = query;
        this.entity = entity;
    }

    String text() {
        if (query.isCount()) {
            return query.getQuery();
        }
        DriverOperations.refuseCursor(query.getPageable());
        return query.getQuery() + Cypher.orderBy(entity, query.getSort()) + Cypher.window(query.getQueryLimit());
    }

    Map<String, @Nullable Object> parameters() {
        var bindings = query.getQueryBindings();
        var parameters = LinkedHashMap.<String, @Nullable Object>newLinkedHashMap(bindings.size());
        for (var binding : bindings) {
            parameters.put(binding.getRequiredName(), ParameterWriter.write(value(binding)));
        }
        return parameters;
    }

    private @Nullable Object value(QueryParameterBinding binding) {
        if (binding.getParameterIndex() < 0) {
            return binding.getValue();
        }
        Object value = query.getParameterArray()[binding.getParameterIndex()];
        var path = binding.getParameterBindingPath();
        return path == null ? value : within(value, path);
    }

    private static @Nullable Object within(@Nullable Object value, String[] path) {
        for (var name : path) {
            if (value == null) {
                return null;
            }
            value = BeanWrapper.getWrapper(value).getRequiredProperty(name, Object.class);
        }
        return value;
    }
}
