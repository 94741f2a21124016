package org.scholargraph.data;

import io.micronaut.core.beans.BeanIntrospector;
import io.micronaut.core.type.Argument;
import io.micronaut.data.exceptions.MappingException;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.TypeSystem;

/**
 * Reads a row: a Java record from its columns or from the one map or node in it, a map from either, anything else from
 * its only column.
 *
 * @param <T> what a row becomes
 */
public final class RowReader<T> implements Function<Record, T> {

    private final Function<Record, @Nullable Object> reader;

    private RowReader(Function<Record, @Nullable Object> reader) {
        this.reader = reader;
    }

    /** The reader of rows that become a Java record or a simple value; either may be null. */
    static <T> RowReader<T> of(Class<T> type) {
        return nullable(Argument.of(type));
    }

    /** The reader of rows that become a Java record and end with a column that isn't for it. */
    public static <T> RowReader<T> before(String column, Class<T> type) {
        var reader = RecordReader.of(type);
        return new RowReader<>(row -> present(reader.read(row, row.index(column))));
    }

    /** The reader of rows of which none may be null. */
    static <T> RowReader<T> present(Argument<?> type) {
        var reader = RowReader.<@Nullable Object>nullable(type).reader;
        return new RowReader<>(row -> present(reader.apply(row)));
    }

    static <T> RowReader<T> nullable(Argument<?> type) {
        if (isRecord(type.getType())) {
            return new RowReader<>(row -> RecordReader.of(type.getType()).read(row, row.size()));
        }
        var value = ValueReaders.nullable(type, "The result");
        return new RowReader<>(type.getType() == Map.class ? row -> map(row, value) : row -> value.read(only(row)));
    }

    private static Object present(@Nullable Object result) {
        if (result == null) {
            throw new MappingException("The result is null, and not @Nullable");
        }
        return result;
    }

    @Override
    @SuppressWarnings({"unchecked", "NullAway"}) // null only where the result may be null
    public T apply(Record row) {
        return (T) reader.apply(row);
    }

    private static boolean isRecord(Class<?> type) {
        return type.isRecord()
                && BeanIntrospector.SHARED.findIntrospection(type).isPresent();
    }

    private static @Nullable Object map(Record row, ValueReader value) {
        var isMap =
                row.size() == 1 && row.get(0).hasType(TypeSystem.getDefault().MAP());
        return isMap ? value.read(row.get(0)) : row.asMap();
    }

    private static Value only(Record row) {
        if (row.size() != 1) {
            throw new MappingException("One value was expected in a row, but there are the columns " + row.keys());
        }
        return row.get(0);
    }
}
