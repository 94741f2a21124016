package org.scholargraph.cluster;

import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.scholargraph.graph.GraphVersion;
import org.scholargraph.identifier.EntityKind;

/** The maps, held in memory until the graph or the clusters change. */
@Singleton
class ClusterMaps {

    private static final int MOST_EDGES = 5_000;

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
            String of, long graphVersion, @Nullable StoredMap map, Map<String, StoredMap.Node> nodes) {}

    /** The map of the strongest nodes; without any where nothing is clustered yet. */
    ClusterMap of(Clustered of, Resolution resolution, int maxNodes) {
        var state = stored(of);
        var map = state.map();
        if (map == null) {
            return new ClusterMap(
                    new ClusterMap.Meta(version.current(), of, resolution, 0, 0, false, 0, 0), List.of(), List.of());
        }
        var places = IntStream.range(0, Math.min(maxNodes, map.ids().size()))
                .filter(place -> state.nodes().containsKey(map.ids().get(place)))
                .boxed()
                .collect(Collectors.toMap(place -> place, place -> map.ids().get(place)));
        var edges = edges(of, map, places);
        var shown = edges.subList(0, Math.min(edges.size(), MOST_EDGES));
        int omitted = map.ids().size() - places.size();
        var meta = new ClusterMap.Meta(
                map.graphVersion(),
                of,
                resolution,
                places.size(),
                shown.size(),
                omitted > 0 || edges.size() > shown.size(),
                omitted,
                edges.size() - shown.size());
        return new ClusterMap(meta, nodes(of, resolution, state, map, places), shown);
    }

    private Kept stored(Clustered of) {
        var id = clusterings.id();
        long current = version.current();
        var held = kept.get(of);
        if (held == null || held.graphVersion() != current || !held.of().equals(id)) {
            var map = graph.findMap(of.name()).orElse(null);
            held = new Kept(id, current, map, map == null ? Map.of() : nodes(map));
            kept.put(of, held);
        }
        return held;
    }

    private Map<String, StoredMap.Node> nodes(StoredMap map) {
        return graph.listMapNodes(map.ids()).stream()
                .collect(Collectors.toMap(StoredMap.Node::id, Function.identity()));
    }

    private static List<ClusterMap.Node> nodes(
            Clustered of, Resolution resolution, Kept state, StoredMap map, Map<Integer, String> places) {
        var numbers = numbers(resolution, state);
        return places.keySet().stream()
                .sorted()
                .map(place -> {
                    var node =
                            Objects.requireNonNull(state.nodes().get(map.ids().get(place)));
                    var cluster =
                            holder(node, resolution).map(StoredMap.Holder::id).orElse(null);
                    return new ClusterMap.Node(
                            node.id(),
                            of == Clustered.topics ? EntityKind.TOPIC : EntityKind.AUTHOR,
                            node.label(),
                            map.x().get(place),
                            map.y().get(place),
                            cluster,
                            cluster == null ? null : numbers.get(cluster),
                            map.weights().get(place),
                            node.paperCount(),
                            node.level(),
                            node.orcid());
                })
                .toList();
    }

    private static Optional<StoredMap.Holder> holder(StoredMap.Node node, Resolution resolution) {
        return node.clusters().stream()
                .filter(cluster -> cluster.resolution() == resolution)
                .findFirst();
    }

    /** The place of each cluster of the whole map, so that a smaller one has the same numbers. */
    private static Map<String, Integer> numbers(Resolution resolution, Kept state) {
        var clusters = state.nodes().values().stream()
                .flatMap(node -> holder(node, resolution).stream())
                .distinct()
                .sorted(Comparator.comparingInt(StoredMap.Holder::size)
                        .reversed()
                        .thenComparing(StoredMap.Holder::id))
                .toList();
        var numbers = new HashMap<String, Integer>();
        clusters.forEach(cluster -> numbers.put(cluster.id(), numbers.size() + 1));
        return numbers;
    }

    private static List<ClusterMap.Edge> edges(Clustered of, StoredMap map, Map<Integer, String> places) {
        var kind = of == Clustered.topics ? "cooccursWith" : "coauthoredWith";
        return IntStream.range(0, map.sources().size())
                .filter(edge -> places.containsKey(map.sources().get(edge))
                        && places.containsKey(map.targets().get(edge)))
                .mapToObj(edge -> {
                    var source = map.ids().get(map.sources().get(edge));
                    var target = map.ids().get(map.targets().get(edge));
                    return new ClusterMap.Edge(
                            kind + "|" + source + "|" + target,
                            source,
                            target,
                            kind,
                            map.strengths().get(edge));
                })
                .toList();
    }
}
