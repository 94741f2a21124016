package org.scholargraph.cluster;

import io.micronaut.core.annotation.Introspected;
import java.util.List;

/** Which clustering of a kind there is, and how it was found; {@link SavedClustering} says what each component is. */
@Introspected
record ClusteringState(
        Clustered of,
        long number,
        long lastId,
        long graphVersion,
        long seed,
        int runs,
        int nodeCount,
        List<Integer> unclustered,
        List<Double> parameters,
        List<Double> qualities) {

    ClusteringState {
        unclustered = List.copyOf(unclustered);
        parameters = List.copyOf(parameters);
        qualities = List.copyOf(qualities);
    }

    /** Whether there is one. */
    boolean isThere() {
        return number > 0;
    }

    /** Of a kind that was never clustered. */
    static ClusteringState none(Clustered of) {
        return new ClusteringState(of, 0, 0, -1, 0, 0, 0, List.of(), List.of(), List.of());
    }
}
