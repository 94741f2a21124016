package org.scholargraph.neighbourhood;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.scholargraph.identifier.EntityId;
import org.scholargraph.identifier.EntityKind;
import org.scholargraph.neighbourhood.BreadthFirstWalk.Walked;

/** What an answer leaves out of the surroundings that were asked for. */
final class LeftOut {

    private final NeighbourhoodQuestion question;
    private final Walked walked;
    private final Subgraph subgraph;
    private final Map<String, GraphNode> nodes = new HashMap<>();
    private final GraphNode center;

    /** @param nodes what is answered, the centre first */
    LeftOut(NeighbourhoodQuestion question, Walked walked, Subgraph subgraph, List<GraphNode> nodes) {
        this.question = question;
        this.walked = walked;
        this.subgraph = subgraph;
        this.center = nodes.getFirst();
        nodes.forEach(node -> this.nodes.put(node.id(), node));
    }

    /** The centre's neighbours that are not shown beside it, and what else was dropped for its ties. */
    KindCounts omitted() {
        var around = walked.aroundCenter();
        var others = new EnumMap<EntityKind, Long>(EntityKind.class);
        for (var node : subgraph.dropped()) {
            if (!around.holds(node)) {
                others.merge(node.kind(), 1L, Long::sum);
            }
        }
        return around.counts().minus(center.shown()).plus(KindCounts.of(others));
    }

    /** Whether something is left out for sure: what was dropped, or a neighbour of a node whose neighbours were counted. */
    boolean isAnything() {
        return !subgraph.dropped().isEmpty()
                || walked.expanded().entrySet().stream().anyMatch(entry -> hidesSome(entry.getKey(), entry.getValue()));
    }

    private boolean hidesSome(EntityId id, Surroundings around) {
        var node = nodes.get(id.id());
        return node != null && around.counts().exceeds(node.shown());
    }

    /**
     * Nodes whose neighbours lie within the depth and were not counted, and that have more of them in the whole graph than
     * are shown: the answer was full, or they were found by a way longer than need be, since their share kept them from
     * standing beside a nearer node. Two kinds of things are tied by one relation only, so without years and weight these are
     * neighbours that were asked for.
     */
    List<EntityId> doubtful() {
        return subgraph.within(question.depth() - 1, walked.center()).stream()
                .filter(node -> !walked.expanded().containsKey(node) && hasMore(node))
                .toList();
    }

    private boolean hasMore(EntityId id) {
        var node = nodes.get(id.id());
        return node != null
                && question.kindsNextTo(id.kind()).stream()
                        .anyMatch(kind -> node.degree().of(kind) > node.shown().of(kind));
    }

    /** Whether there are more of these neighbours than are shown beside their node. */
    boolean areMoreThanShown(Neighbours counted) {
        var node = nodes.get(counted.id());
        return node != null && counted.count() > node.shown().of(counted.entityKind());
    }
}
