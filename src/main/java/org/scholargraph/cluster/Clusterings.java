package org.scholargraph.cluster;

import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Which clusterings are in the graph, held in memory, so that nobody need be asked whether an answer is still the same. */
@Singleton
class Clusterings {

    private final ClusterRepository graph;
    private volatile Map<Clustered, ClusteringState> latest;

    Clusterings(ClusterRepository graph) {
        this.graph = graph;
        latest = byKind(graph.listClusterings());
    }

    /** Looks what is stored, by this process or another. */
    void refresh() {
        latest = byKind(graph.listClusterings());
    }

    private static Map<Clustered, ClusteringState> byKind(List<ClusteringState> states) {
        var latest = new EnumMap<Clustered, ClusteringState>(Clustered.class);
        for (var of : Clustered.values()) {
            latest.put(of, ClusteringState.none(of));
        }
        states.forEach(state -> latest.put(state.of(), state));
        return latest;
    }

    ClusteringState of(Clustered of) {
        return Objects.requireNonNull(latest.get(of));
    }

    /** Tells these clusterings from all others of this store. */
    String id() {
        return latest.values().stream()
                .map(state -> state.of() + "-" + state.number())
                .collect(Collectors.joining(" "));
    }

    /** The version of the graph that all clusterings are of, or -1. */
    long graphVersion() {
        return latest.values().stream()
                .mapToLong(ClusteringState::graphVersion)
                .min()
                .orElse(-1);
    }
}
