package org.scholargraph.data.list;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list.
 *
 * @param count how many rows the whole list has
 * @param rows those of this page
 * @param next where the next page starts; null on the last one
 */
public record ListPage<T>(
        long count, List<T> rows, @Nullable ListKey next) {

    /** Copies the rows. */
    public ListPage {
        rows = List.copyOf(rows);
    }
}
