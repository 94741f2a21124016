package org.scholargraph.neighbourhood;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.scholargraph.identifier.EntityId;
import org.scholargraph.identifier.EntityKind;

/**
 * Nodes in order with the ties among them. Where there are more ties than an answer may have, nodes are dropped from the
 * end until the ties among the rest fit.
 *
 * @param nodes those that stay
 * @param dropped those that don't
 * @param ties among the nodes that stay, by the later of their ends
 */
record Subgraph(List<EntityId> nodes, List<EntityId> dropped, List<Tie> ties) {

    /** Most edges of any answer. */
    static final int MOST_EDGES = 5000;

    /**
     * Drops what is too much.
     *
     * @param ties the first ties among the nodes by the later of their ends: one more than may stay shows that there are
     *     too many
     * @param most how many ties may stay
     */
    static Subgraph of(List<EntityId> nodes, List<Tie> ties, int most) {
        if (ties.size() <= most) {
            return new Subgraph(nodes, List.of(), ties);
        }
        var ranks = NodeIds.of(nodes).ranks();
        int end = later(ties.get(most), ranks);
        var kept = ties.stream().filter(tie -> later(tie, ranks) < end).toList();
        return new Subgraph(nodes.subList(0, end), nodes.subList(end, nodes.size()), kept);
    }

    private static int later(Tie tie, Map<String, Integer> ranks) {
        return Math.max(ranks.getOrDefault(tie.source(), 0), ranks.getOrDefault(tie.target(), 0));
    }

    /** The ties as they are answered. */
    List<GraphEdge> edges() {
        return ties.stream().map(Tie::edge).toList();
    }

    /** How many neighbours of each kind each node has here. */
    Map<String, KindCounts> shown() {
        var kinds = new HashMap<String, EntityKind>();
        nodes.forEach(node -> kinds.put(node.id(), node.kind()));
        var shown = new HashMap<String, KindCounts>();
        neighbours().forEach((id, others) -> shown.put(id, count(others, kinds)));
        return shown;
    }

    /** Those of the nodes that are no more than so many steps from one of them. */
    List<EntityId> within(int steps, EntityId center) {
        var neighbours = neighbours();
        var reached = new HashSet<>(Set.of(center.id()));
        for (int step = 0; step < steps; step++) {
            List.copyOf(reached).forEach(id -> reached.addAll(neighbours.getOrDefault(id, Set.of())));
        }
        return nodes.stream().filter(node -> reached.contains(node.id())).toList();
    }

    private Map<String, Set<String>> neighbours() {
        var neighbours = new HashMap<String, Set<String>>();
        for (var tie : ties) {
            neighbours.computeIfAbsent(tie.source(), any -> new HashSet<>()).add(tie.target());
            neighbours.computeIfAbsent(tie.target(), any -> new HashSet<>()).add(tie.source());
        }
        return neighbours;
    }

    private static KindCounts count(Set<String> ids, Map<String, EntityKind> kinds) {
        var counts = new EnumMap<EntityKind, Long>(EntityKind.class);
        ids.forEach(id -> counts.merge(Objects.requireNonNull(kinds.get(id)), 1L, Long::sum));
        return KindCounts.of(counts);
    }
}
