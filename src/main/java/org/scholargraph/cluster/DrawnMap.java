package org.scholargraph.cluster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scholargraph.neighbourhood.KindCounts;

/** A stored map with what stands on it, of which smaller ones are the beginning. */
final class DrawnMap {

    private static final int MOST_EDGES = 5_000;
    private static final int MOST_KEPT = 8;

    private final Clustered of;
    private final StoredMap map;
    private final Map<String, StoredMap.Node> nodes;
    private final Map<String, KindCounts> degrees;
    private final Map<Question, ClusterMap> answers = new LinkedHashMap<>(16, 0.75f, true) {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Question, ClusterMap> eldest) {
            return size() > MOST_KEPT;
        }
    };

    private record Question(Resolution resolution, int maxNodes) {}

    /** @param degrees of the nodes, by id */
    DrawnMap(Clustered of, StoredMap map, List<StoredMap.Node> nodes, Map<String, KindCounts> degrees) {
        this.of = of;
        this.map = map;
        this.degrees = Map.copyOf(degrees);
        this.nodes = nodes.stream().collect(Collectors.toMap(StoredMap.Node::id, Function.identity()));
    }

    /** The strongest nodes and the strongest edges among them; the last few answers are kept. */
    synchronized ClusterMap of(Resolution resolution, int maxNodes) {
        return answers.computeIfAbsent(new Question(resolution, maxNodes), this::draw);
    }

    private ClusterMap draw(Question question) {
        int shown = Math.min(question.maxNodes(), map.ids().size());
        var edges = edges(shown);
        var strongest = edges.subList(0, Math.min(edges.size(), MOST_EDGES));
        var drawn = nodes(question.resolution(), shown, ties(strongest));
        int omittedNodes = map.nodeCount() - drawn.size();
        int omittedEdges = edges.size() - strongest.size();
        var meta = new ClusterMap.Meta(
                map.graphVersion(),
                true,
                of,
                question.resolution(),
                drawn.size(),
                strongest.size(),
                omittedNodes > 0 || omittedEdges > 0,
                of.counted(omittedNodes),
                omittedEdges);
        return new ClusterMap(meta, drawn, strongest);
    }

    private static Map<String, Long> ties(List<ClusterMap.Edge> edges) {
        return edges.stream()
                .flatMap(edge -> Stream.of(edge.source(), edge.target()))
                .collect(Collectors.groupingBy(id -> id, Collectors.counting()));
    }

    private List<ClusterMap.Node> nodes(Resolution resolution, int shown, Map<String, Long> ties) {
        var numbers = numbers(resolution);
        var drawn = new ArrayList<ClusterMap.Node>();
        for (int place = 0; place < shown; place++) {
            var node = nodes.get(map.ids().get(place));
            if (node != null) {
                var tied = of.counted(ties.getOrDefault(node.id(), 0L));
                drawn.add(node(node, place, tied, holder(node, resolution).orElse(null), numbers));
            }
        }
        return drawn;
    }

    private ClusterMap.Node node(
            StoredMap.Node node,
            int place,
            KindCounts tied,
            StoredMap.@Nullable Holder holder,
            Map<String, Integer> numbers) {
        return new ClusterMap.Node(
                node.id(),
                of.kind(),
                node.label(),
                map.x().get(place),
                map.y().get(place),
                holder == null ? null : holder.id(),
                holder == null ? null : numbers.get(holder.id()),
                holder == null ? null : holder.label(),
                map.weights().get(place),
                node.paperCount(),
                degrees.getOrDefault(node.id(), KindCounts.NONE),
                tied,
                node.level(),
                node.orcid());
    }

    private static Optional<StoredMap.Holder> holder(StoredMap.Node node, Resolution resolution) {
        return node.clusters().stream()
                .filter(cluster -> cluster.resolution() == resolution)
                .findFirst();
    }

    /** The place of each cluster of the whole map, so that a smaller one has the same numbers. */
    private Map<String, Integer> numbers(Resolution resolution) {
        var numbers = new HashMap<String, Integer>();
        nodes.values().stream()
                .flatMap(node -> holder(node, resolution).stream())
                .distinct()
                .sorted(Comparator.comparingInt(StoredMap.Holder::size)
                        .reversed()
                        .thenComparing(StoredMap.Holder::id))
                .forEach(cluster -> numbers.put(cluster.id(), numbers.size() + 1));
        return numbers;
    }

    private List<ClusterMap.Edge> edges(int shown) {
        var kind = of == Clustered.topics ? "cooccursWith" : "coauthoredWith";
        var edges = new ArrayList<ClusterMap.Edge>();
        for (int edge = 0; edge < map.sources().size(); edge++) {
            int one = map.sources().get(edge);
            int other = map.targets().get(edge);
            var source = map.ids().get(one);
            var target = map.ids().get(other);
            if (Math.max(one, other) < shown && nodes.containsKey(source) && nodes.containsKey(target)) {
                edges.add(edge(kind, source, target, map.strengths().get(edge)));
            }
        }
        return edges;
    }

    /** From the smaller id, as in a neighbourhood. */
    private static ClusterMap.Edge edge(String kind, String one, String other, double strength) {
        var source = one.compareTo(other) < 0 ? one : other;
        var target = one.compareTo(other) < 0 ? other : one;
        return new ClusterMap.Edge(kind + "|" + source + "|" + target, source, target, kind, strength);
    }
}
