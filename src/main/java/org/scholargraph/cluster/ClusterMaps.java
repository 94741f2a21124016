package org.scholargraph.cluster;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.scholargraph.graph.GraphVersion;

/** The maps, held in memory until the graph or the clusters change. */
@Singleton
class ClusterMaps {

    private final ClusterRepository graph;
    private final GraphVersion version;
    private final Clusterings clusterings;
    private final Map<Clustered, Kept> kept = new ConcurrentHashMap<>();

    ClusterMaps(ClusterRepository graph, GraphVersion version, Clusterings clusterings) {
        this.graph = graph;
        this.version = version;
        this.clusterings = clusterings;
    }

    private record Kept(
            String of, long graphVersion, @Nullable DrawnMap map) {}

    /** The map of the strongest nodes; without any where nothing is clustered yet. */
    ClusterMap of(Clustered of, Resolution resolution, int maxNodes) {
        var id = clusterings.id();
        long current = version.current();
        var held = kept.get(of);
        if (held == null || held.graphVersion() != current || !held.of().equals(id)) {
            held = new Kept(id, current, read(of));
            kept.put(of, held);
        }
        var map = held.map();
        return map == null
                ? new ClusterMap(new ClusterMap.Meta(current, of, resolution, 0, 0, false, 0, 0), List.of(), List.of())
                : map.of(resolution, maxNodes);
    }

    private @Nullable DrawnMap read(Clustered of) {
        return graph.findMap(of.name())
                .map(map -> new DrawnMap(of, map, graph.listMapNodes(map.ids())))
                .orElse(null);
    }
}
