package org.scholargraph.data;

import static java.util.Map.entry;

import io.micronaut.core.beans.BeanIntrospector;
import io.micronaut.core.type.Argument;
import io.micronaut.data.exceptions.MappingException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.neo4j.driver.exceptions.value.ValueException;

/** How each Java type is read. A null is refused where the component or the result that takes it isn't {@code @Nullable}. */
final class ValueReaders {

    private static final Map<Class<?>, ValueReader> SIMPLE = Map.ofEntries(
            entry(String.class, Value::asString),
            entry(int.class, Value::asInt),
            entry(Integer.class, Value::asInt),
            entry(long.class, Value::asLong),
            entry(Long.class, Value::asLong),
            entry(double.class, Value::asDouble),
            entry(Double.class, Value::asDouble),
            entry(float.class, Value::asFloat),
            entry(Float.class, Value::asFloat),
            entry(boolean.class, Value::asBoolean),
            entry(Boolean.class, Value::asBoolean),
            entry(Number.class, Value::asNumber),
            entry(Object.class, Value::asObject),
            entry(LocalDate.class, Value::asLocalDate),
            entry(LocalDateTime.class, Value::asLocalDateTime),
            entry(OffsetDateTime.class, Value::asOffsetDateTime),
            entry(ZonedDateTime.class, Value::asZonedDateTime),
            entry(Instant.class, value -> value.asZonedDateTime().toInstant()),
            entry(Year.class, value -> Year.of(value.asInt())),
            entry(UUID.class, value -> UUID.fromString(value.asString())));

    private ValueReaders() {}

    /**
     * The reader of a component, or of an element of one.
     *
     * @param place what takes the value, for messages
     */
    static ValueReader of(Argument<?> type, String place) {
        return type.isNullable() || isList(type.getType())
                ? nullable(type, place)
                : present(nullable(type, place), place);
    }

    /** The reader of a type where there may be no value; no list is an empty one, as Neo4j stores neither. */
    static ValueReader nullable(Argument<?> type, String place) {
        var reader = nonNull(type, place);
        var nothing = isList(type.getType()) ? List.of() : null;
        return value -> value.isNull() ? nothing : typed(reader, value, place);
    }

    private static ValueReader present(ValueReader reader, String place) {
        return value -> {
            if (value.isNull()) {
                throw new MappingException(place + " is null, and not @Nullable");
            }
            return reader.read(value);
        };
    }

    private static @Nullable Object typed(ValueReader reader, Value value, String place) {
        try {
            return reader.read(value);
        } catch (ValueException | IllegalArgumentException e) {
            throw new MappingException(place + ": " + e.getMessage(), e);
        }
    }

    private static ValueReader nonNull(Argument<?> argument, String place) {
        var type = argument.getType();
        var simple = SIMPLE.get(type);
        if (simple != null) {
            return simple;
        }
        if (isList(type)) {
            var element = of(variable(argument, 0), place);
            return value -> value.asList(element::read);
        }
        if (type == Set.class) {
            var element = of(variable(argument, 0), place);
            return value -> new LinkedHashSet<>(value.asList(element::read));
        }
        if (type == Map.class) {
            return mapOf(variable(argument, 1), place);
        }
        return type.isEnum() ? value -> constant(type, value.asString()) : recordOf(type, place);
    }

    private static ValueReader mapOf(Argument<?> values, String place) {
        if (values.getType() == Object.class) {
            return Value::asMap;
        }
        var element = of(values, place);
        return value -> value.asMap(element::read);
    }

    /** Looked up when the first value is read, as a record may contain its own kind. */
    private static ValueReader recordOf(Class<?> type, String place) {
        if (BeanIntrospector.SHARED.findIntrospection(type).isEmpty()) {
            throw new MappingException(
                    place + ": no value is read as " + type.getName() + ", which isn't @Introspected");
        }
        return value -> RecordReader.of(type).read(value);
    }

    private static Object constant(Class<?> type, String name) {
        for (var constant : type.getEnumConstants()) {
            if (((Enum<?>) constant).name().equals(name)) {
                return constant;
            }
        }
        throw new IllegalArgumentException(type.getSimpleName() + " has no " + name);
    }

    private static boolean isList(Class<?> type) {
        return type == List.class || type == Collection.class || type == Iterable.class;
    }

    private static Argument<?> variable(Argument<?> type, int index) {
        var variables = type.getTypeParameters();
        return index < variables.length ? variables[index] : Argument.OBJECT_ARGUMENT;
    }
}
