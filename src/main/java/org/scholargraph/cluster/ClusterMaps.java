package org.scholargraph.cluster;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.scholargraph.graph.GraphVersion;
import org.scholargraph.identifier.EntityId;
import org.scholargraph.neighbourhood.GraphNode;
import org.scholargraph.neighbourhood.KindCounts;
import org.scholargraph.neighbourhood.SubgraphReader;

/** The maps, held in memory until the graph or the clusters change. */
@Singleton
class ClusterMaps {

    private final ClusterRepository graph;
    private final SubgraphReader reader;
    private final GraphVersion version;
    private final Clusterings clusterings;
    private final Map<Clustered, Kept> kept = new ConcurrentHashMap<>();

    ClusterMaps(ClusterRepository graph, SubgraphReader reader, GraphVersion version, Clusterings clusterings) {
        this.graph = graph;
        this.reader = reader;
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
                ? new ClusterMap(
                        new ClusterMap.Meta(current, of, resolution, 0, 0, false, KindCounts.NONE, 0),
                        List.of(),
                        List.of())
                : map.of(resolution, maxNodes);
    }

    private @Nullable DrawnMap read(Clustered of) {
        return graph.findMap(of.name())
                .map(map -> new DrawnMap(of, map, graph.listMapNodes(map.ids()), degrees(of, map.ids())))
                .orElse(null);
    }

    private Map<String, KindCounts> degrees(Clustered of, List<String> ids) {
        var nodes = ids.stream().map(id -> new EntityId(of.kind(), id)).toList();
        return reader.part(nodes, Set.of()).nodes().stream()
                .collect(Collectors.toMap(GraphNode::id, GraphNode::degree));
    }
}
