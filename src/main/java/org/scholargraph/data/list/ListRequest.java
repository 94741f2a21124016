package org.scholargraph.data.list;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a list is asked.
 *
 * @param filters values by the names of filters and of the list's own parameters; what is not in it is not asked
 * @param search a Lucene query, where the list is one of hits
 * @param sort the name of a sort
 * @param limit most rows
 * @param after the place in the list after which the page starts; null for the first page
 * @param sample the ids to which the list is cut down, of rows that passed the filters; null for all
 */
public record ListRequest(
        Map<String, Object> filters,
        @Nullable String search,
        String sort,
        int limit,
        @Nullable ListKey after,
        @Nullable List<String> sample) {

    /** Copies the filters and the sample; refuses a page of nothing. */
    public ListRequest {
        filters = Map.copyOf(filters);
        sample = sample == null ? null : List.copyOf(sample);
        if (limit < 1) {
            throw new IllegalArgumentException("A page has at least one row, not " + limit);
        }
    }

    /** The first 25 rows of everything. */
    public static ListRequest sortedBy(String sort) {
        return new ListRequest(Map.of(), null, sort, 25, null, null);
    }

    /** The same with one filter more; null leaves it as it is. */
    public ListRequest filter(String name, @Nullable Object value) {
        if (value == null) {
            return this;
        }
        var more = new LinkedHashMap<>(filters);
        more.put(name, value);
        return new ListRequest(more, search, sort, limit, after, sample);
    }

    /** The same among the hits of a Lucene query; null for all. */
    public ListRequest search(@Nullable String query) {
        return new ListRequest(filters, query, sort, limit, after, sample);
    }

    /** The same with so many rows at most. */
    public ListRequest limit(int rows) {
        return new ListRequest(filters, search, sort, rows, after, sample);
    }

    /** The same from after a row on; null for the beginning. */
    public ListRequest after(@Nullable ListKey key) {
        return new ListRequest(filters, search, sort, limit, key, sample);
    }

    /** The same of nothing but rows of these ids; null for all. */
    public ListRequest sample(@Nullable List<String> ids) {
        return new ListRequest(filters, search, sort, limit, after, ids);
    }
}
