package org.scholargraph.data;

import io.micronaut.core.beans.BeanIntrospection;
import io.micronaut.core.type.Argument;
import io.micronaut.data.annotation.MappedProperty;
import io.micronaut.data.exceptions.MappingException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.MapAccessor;
import org.neo4j.driver.types.TypeSystem;

/** Makes a Java record of a row, a map, a node or a relationship, whose keys are the names of its components. */
final class RecordReader {

    private static final ClassValue<RecordReader> READERS = new ClassValue<>() {
        @Override
        protected RecordReader computeValue(Class<?> type) {
            return new RecordReader(BeanIntrospection.getIntrospection(type));
        }
    };

    private final BeanIntrospection<?> introspection;
    private final Argument<?>[] components;
    private final String[] names;
    private final ValueReader[] readers;

    private RecordReader(BeanIntrospection<?> introspection) {
        this.introspection = introspection;
        this.components = introspection.getConstructorArguments();
        this.names = Arrays.stream(components)
                .map(component -> key(introspection, component))
                .toArray(String[]::new);
        this.readers = Arrays.stream(components)
                .map(component -> ValueReaders.of(component, place(component)))
                .toArray(ValueReader[]::new);
    }

    static RecordReader of(Class<?> type) {
        return READERS.get(type);
    }

    /** From the first columns of a row, or from what is in it if that is one. */
    @Nullable
    Object read(org.neo4j.driver.Record row, int columns) {
        return columns == 1 && !isOnlyComponent(row.keys().getFirst()) ? readOnly(row.get(0)) : instance(row, false);
    }

    private @Nullable Object readOnly(Value value) {
        return value.isNull() ? null : read(value);
    }

    /** From a map, a node or a relationship. */
    Object read(Value value) {
        if (value.hasType(TypeSystem.getDefault().NODE())
                || value.hasType(TypeSystem.getDefault().RELATIONSHIP())) {
            return instance(value, true);
        }
        if (value.hasType(TypeSystem.getDefault().MAP())) {
            return instance(value, false);
        }
        throw new MappingException(
                "No " + type() + " can be made of a " + value.type().name());
    }

    private Object instance(MapAccessor source, boolean absentIsNull) {
        var values = new Object[readers.length];
        for (int i = 0; i < values.length; i++) {
            var value = source.get(names[i]);
            if (value.isNull() && !absentIsNull) {
                checkPresent(source, i);
            }
            values[i] = readers[i].read(value);
        }
        return introspection.instantiate(false, values);
    }

    /** The driver gives null for what isn't there: a column that was forgotten would never be noticed. */
    private void checkPresent(MapAccessor source, int index) {
        var optional = !(source instanceof org.neo4j.driver.Record) && components[index].isNullable();
        if (!optional && !source.containsKey(names[index])) {
            throw new MappingException(
                    place(components[index]) + " has no value: there is " + source.keys() + ", but no " + names[index]);
        }
    }

    private boolean isOnlyComponent(String column) {
        return names.length == 1 && names[0].equals(column);
    }

    private String place(Argument<?> component) {
        return type() + "." + component.getName();
    }

    private String type() {
        return introspection.getBeanType().getSimpleName();
    }

    /** An annotation of a record's component is one of its property, not of the parameter that makes it. */
    private static String key(BeanIntrospection<?> introspection, Argument<?> component) {
        return introspection
                .getProperty(component.getName())
                .flatMap(property -> property.stringValue(MappedProperty.class))
                .orElse(component.getName());
    }
}
