package org.scholargraph.search;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * What a search found.
 *
 * @param meta about the whole
 * @param results best first
 */
@Serdeable
public record SearchAnswer(Meta meta, List<SearchHit> results) {

    /** Copies the results. */
    public SearchAnswer {
        results = List.copyOf(results);
    }

    /**
     * What is said about the whole.
     *
     * @param count how many results there are here
     * @param graphVersion the version of the graph that was searched
     */
    @Serdeable
    public record Meta(int count, long graphVersion) {}
}
