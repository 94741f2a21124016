package org.scholargraph.data.list;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a row stands in a list: the values of its sort's keys, then its id. Each is null, a String, a Long, a Double, a
 * Boolean or a {@code java.time} value, and has to come back as the same type.
 */
public record ListKey(List<@Nullable Object> values) {

    /** Copies the list, which may hold nulls. */
    public ListKey {
        values = Collections.unmodifiableList(new ArrayList<>(values));
    }
}
