package org.scholargraph.data;

import io.micronaut.core.beans.BeanIntrospection;
import io.micronaut.core.beans.BeanReadProperty;
import io.micronaut.data.annotation.MappedProperty;
import io.micronaut.data.annotation.Transient;
import java.time.Instant;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Java values as the driver takes them: records become maps, the rest stays or becomes what Neo4j has for it. */
final class ParameterWriter {

    private static final ClassValue<Function<Object, @Nullable Object>> WRITERS = new ClassValue<>() {
        @Override
        protected Function<Object, @Nullable Object> computeValue(Class<?> type) {
            return type.isRecord() ? recordWriter(type) : any -> any;
        }
    };

    private ParameterWriter() {}

    static @Nullable Object write(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case String text -> text;
            case Number number -> number;
            case Boolean bool -> bool;
            case Collection<?> collection -> list(collection);
            case Map<?, ?> map -> written(map);
            case Enum<?> constant -> constant.name();
            case Year year -> year.getValue();
            case Instant instant -> instant.atZone(ZoneOffset.UTC);
            case UUID uuid -> uuid.toString();
            default -> WRITERS.get(value.getClass()).apply(value);
        };
    }

    private static List<@Nullable Object> list(Collection<?> collection) {
        var list = new ArrayList<@Nullable Object>(collection.size());
        for (var element : collection) {
            list.add(write(element));
        }
        return list;
    }

    /** The values of a map as the driver takes them. */
    static Map<String, @Nullable Object> written(Map<?, ?> given) {
        var map = LinkedHashMap.<String, @Nullable Object>newLinkedHashMap(given.size());
        given.forEach((key, value) -> map.put(String.valueOf(key), write(value)));
        return map;
    }

    /** What a record is stored as: its components by the names that the graph has for them. */
    @SuppressWarnings("unchecked")
    static Map<String, @Nullable Object> properties(Object instance) {
        var written = write(instance);
        if (written instanceof Map<?, ?> map && !(instance instanceof Map)) {
            return (Map<String, @Nullable Object>) map;
        }
        throw new IllegalArgumentException(instance.getClass().getName() + " is not a record, so it can't be stored");
    }

    private static Function<Object, @Nullable Object> recordWriter(Class<?> type) {
        @SuppressWarnings("unchecked")
        var properties = ((BeanIntrospection<Object>) BeanIntrospection.getIntrospection(type))
                .getBeanReadProperties().stream()
                        .filter(property -> !property.hasAnnotation(Transient.class))
                        .toList();
        var names = properties.stream().map(ParameterWriter::persistedName).toList();
        return instance -> {
            var map = LinkedHashMap.<String, @Nullable Object>newLinkedHashMap(names.size());
            for (int i = 0; i < names.size(); i++) {
                map.put(names.get(i), write(properties.get(i).get(instance)));
            }
            return map;
        };
    }

    private static String persistedName(BeanReadProperty<Object, Object> property) {
        return property.stringValue(MappedProperty.class).orElse(property.getName());
    }
}
