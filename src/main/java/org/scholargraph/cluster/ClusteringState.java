package org.scholargraph.cluster;

import io.micronaut.core.annotation.Introspected;

/** Which clustering of a kind there is; {@link SavedClustering} says what each component is. */
@Introspected
record ClusteringState(Clustered of, long number, long lastId, long graphVersion) {

    /** Of a kind that was never clustered. */
    static ClusteringState none(Clustered of) {
        return new ClusteringState(of, 0, 0, -1);
    }
}
