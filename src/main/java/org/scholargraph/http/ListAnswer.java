package org.scholargraph.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The envelope of every list.
 *
 * @param meta how many there are and where to go on
 * @param results the records of this page, in order
 */
@Serdeable
public record ListAnswer<T>(Meta meta, List<T> results) {

    /** Copies the results. */
    public ListAnswer {
        results = List.copyOf(results);
    }

    /** A page of a list: how many records the whole list has, the cursor of the next page (null on the last). */
    public static <T> ListAnswer<T> of(long count, @Nullable String nextCursor, long graphVersion, List<T> results) {
        return new ListAnswer<>(new Meta(count, nextCursor, graphVersion), results);
    }

    /**
     * What is said about a list.
     *
     * @param count how many records the whole list has
     * @param nextCursor where the next page begins, null on the last page
     * @param graphVersion the version of the graph that this page is of
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record Meta(long count, @Nullable String nextCursor, long graphVersion) {}
}
