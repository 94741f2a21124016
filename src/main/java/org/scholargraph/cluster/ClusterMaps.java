package org.scholargraph.cluster;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.scholargraph.graph.GraphVersion;
import org.scholargraph.identifier.EntityId;
import org.scholargraph.neighbourhood.GraphNode;
import org.scholargraph.neighbourhood.KindCounts;
import org.scholargraph.neighbourhood.SubgraphReader;

/**
 * The maps, held in memory until the graph or the clusters change. What is next to a thousand topics takes a walk over most
 * papers, so they are made ready as soon as nothing changes any more, before somebody asks.
 */
@Singleton
class ClusterMaps {

    private final ClusterRepository graph;
    private final SubgraphReader reader;
    private final GraphVersion version;
    private final Clusterings clusterings;
    private final Map<Clustered, Kept> kept = new ConcurrentHashMap<>();

    /** One reads a map; who comes meanwhile waits for the same. */
    private final Map<Clustered, Object> turns =
            Map.of(Clustered.topics, new Object(), Clustered.authors, new Object());

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
        var held = held(of);
        var map = held.map();
        return map == null
                ? new ClusterMap(
                        new ClusterMap.Meta(
                                held.graphVersion(), false, of, resolution, 0, 0, false, KindCounts.NONE, 0),
                        List.of(),
                        List.of())
                : map.of(resolution, maxNodes);
    }

    /** Reads the maps that are not those of now. */
    void prepare() {
        for (var of : Clustered.values()) {
            held(of);
        }
    }

    private Kept held(Clustered of) {
        long asked = version.current();
        return find(of, asked).orElseGet(() -> {
            synchronized (Objects.requireNonNull(turns.get(of))) {
                return find(of, asked).orElseGet(() -> readAnew(of));
            }
        });
    }

    /** What is held, unless the graph or the clusters have changed since. */
    private Optional<Kept> find(Clustered of, long graphVersion) {
        return Optional.ofNullable(kept.get(of))
                .filter(held -> held.graphVersion() >= graphVersion && held.of().equals(clusterings.id()));
    }

    private Kept readAnew(Clustered of) {
        var held = new Kept(clusterings.id(), version.current(), read(of));
        kept.put(of, held);
        return held;
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
