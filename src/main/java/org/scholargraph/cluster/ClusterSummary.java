package org.scholargraph.cluster;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A cluster where it stands among others.
 *
 * @param id canonical id, which survives as long as more than half of the members stay together
 * @param of what it holds
 * @param resolution how fine it is
 * @param label what it is called; no other cluster of its kind and resolution is called the same
 * @param terms the topics that tell its papers from all others, the most telling first
 * @param size how many topics or authors it holds
 * @param paperCount how many papers have more of their topics, or of their authors, in it than in any other cluster of its level
 * @param authorCount how many authors it holds, or its papers have
 * @param firstYear of its papers
 * @param lastYear of its papers
 * @param density which part of the pairs of its members is tied, topics by two papers at least in a graph of 5,000 papers or more
 * @param growth by how much its share of all papers grew from the three years before the last three to the last three: 1 is
 *     twice the share
 */
@Serdeable
public record ClusterSummary(
        String id,
        Clustered of,
        Resolution resolution,
        String label,
        List<String> terms,
        int size,
        int paperCount,
        int authorCount,
        @Nullable Integer firstYear,
        @Nullable Integer lastYear,
        double density,
        @Nullable Double growth) {

    /** Copies the list. */
    public ClusterSummary {
        terms = List.copyOf(terms);
    }
}
