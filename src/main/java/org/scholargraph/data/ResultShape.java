package org.scholargraph.data;

import io.micronaut.core.type.Argument;
import io.micronaut.data.exceptions.EmptyResultException;
import io.micronaut.data.exceptions.NonUniqueResultException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How many rows a method answers with, by its result type. */
enum ResultShape {
    NOTHING,
    ONE,
    OPTIONAL,
    LIST,
    STREAM;

    static ResultShape of(Argument<?> type) {
        var raw = type.getType();
        if (raw == void.class) {
            return NOTHING;
        }
        if (raw == Optional.class) {
            return OPTIONAL;
        }
        if (raw == Stream.class) {
            return STREAM;
        }
        return raw == List.class || raw == Collection.class || raw == Iterable.class ? LIST : ONE;
    }

    /** The type of a row: what is within an Optional, a List or a Stream. */
    Argument<?> row(Argument<?> type) {
        return switch (this) {
            case NOTHING, ONE -> type;
            case OPTIONAL, LIST, STREAM -> type.getFirstTypeVariable().orElse(Argument.OBJECT_ARGUMENT);
        };
    }

    @Nullable
    Object answer(List<?> rows, boolean nullable, String method) {
        return switch (this) {
            case NOTHING -> null;
            case LIST -> rows;
            case STREAM -> rows.stream();
            case OPTIONAL -> Optional.ofNullable(only(rows, method));
            case ONE -> {
                if (rows.isEmpty() && !nullable) {
                    throw new EmptyResultException();
                }
                yield only(rows, method);
            }
        };
    }

    private static @Nullable Object only(List<?> rows, String method) {
        if (rows.size() > 1) {
            throw new NonUniqueResultException(method + " answers with one row, but there are " + rows.size());
        }
        return rows.isEmpty() ? null : rows.getFirst();
    }
}
