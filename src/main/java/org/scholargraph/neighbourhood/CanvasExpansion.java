package org.scholargraph.neighbourhood;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scholargraph.data.AtOnce;
import org.scholargraph.graph.GraphVersion;
import org.scholargraph.identifier.EntityId;
import org.scholargraph.identifier.EntityKind;
import org.scholargraph.neighbourhood.BreadthFirstWalk.Walked;
import org.scholargraph.neighbourhood.GraphAnswer.NotFound;
import org.scholargraph.problem.ScholarGraphException.NoSuchEntity;

/** Adds to a canvas what is next to a thing and not there yet, with all that ties it to what is. */
@Singleton
class CanvasExpansion {

    private final NextTo nextTo;
    private final SubgraphReader reader;
    private final GraphVersion version;

    CanvasExpansion(NextTo nextTo, SubgraphReader reader, GraphVersion version) {
        this.nextTo = nextTo;
        this.reader = reader;
        this.version = version;
    }

    /**
     * The strongest neighbours that are not on the canvas.
     *
     * @param canvas what is there; the centre counts as there in any case
     * @param unknown ids on the canvas that name nothing
     * @throws NoSuchEntity where the graph has no such thing as the centre
     */
    GraphAnswer expand(
            EntityId center, Set<EntityKind> kinds, int limit, List<EntityId> canvas, List<NotFound> unknown) {
        var graphVersion = version.current();
        var there = canvas.stream().filter(node -> !node.equals(center)).toList();
        var question = NeighbourhoodQuestion.nextTo(center, kinds, limit, there.size() + 1 + limit);
        var walked = new BreadthFirstWalk(question, nodes -> nextTo.of(nodes, question), there).walk();
        var all = walked.nodes();
        return AtOnce.ask(
                () -> Grown.of(all, there.size(), reader),
                () -> reader.facts(all.subList(there.size(), all.size())),
                (grown, facts) -> answer(graphVersion, question, walked, unknown, grown, facts));
    }

    private static GraphAnswer answer(
            long graphVersion,
            NeighbourhoodQuestion question,
            Walked walked,
            List<NotFound> unknown,
            Grown grown,
            NodeFacts facts) {
        var center = question.center();
        var kinds = question.kinds();
        var nodes = facts.nodes(grown.centerAndNew(), grown.subgraph().shown());
        if (nodes.isEmpty() || !nodes.getFirst().id().equals(center.id())) {
            throw NoSuchEntity.of(center.kind().toString(), center.id());
        }
        var edges = grown.subgraph().edges();
        var left = walked.aroundCenter().counts().minus(grown.besideCenter(kinds));
        var meta = new GraphAnswer.Meta(
                graphVersion,
                center.id(),
                nodes.size() - 1,
                edges.size(),
                left.exceeds(KindCounts.NONE),
                left,
                remaining(kinds, left),
                null,
                unknown);
        return new GraphAnswer(meta, nodes.subList(1, nodes.size()), edges);
    }

    private static Map<String, Long> remaining(Set<EntityKind> kinds, KindCounts left) {
        var remaining = new LinkedHashMap<String, Long>();
        Arrays.stream(EntityKind.values())
                .filter(kinds::contains)
                .forEach(kind -> remaining.put(kind.toString(), left.of(kind)));
        return remaining;
    }

    /**
     * A canvas with what was added.
     *
     * @param subgraph what was there, then the centre, then what is new, with the ties of what is new
     * @param center its place in that order
     * @param before ties of the centre to what was there
     */
    private record Grown(Subgraph subgraph, int center, List<Tie> before) {

        /** Ties of the centre come first, for it comes before what is new: at most two to each thing that was there. */
        static Grown of(List<EntityId> nodes, int center, SubgraphReader reader) {
            var ties = reader.tiesFrom(center, nodes, Subgraph.MOST_EDGES + 1 + 2 * center);
            var known = nodes.subList(0, center + 1).stream().map(EntityId::id).collect(Collectors.toSet());
            var byAge = ties.stream()
                    .collect(Collectors.partitioningBy(
                            tie -> known.contains(tie.source()) && known.contains(tie.target())));
            var added = Objects.requireNonNull(byAge.get(false));
            var before = Objects.requireNonNull(byAge.get(true));
            return new Grown(Subgraph.of(nodes, added, Subgraph.MOST_EDGES), center, before);
        }

        List<EntityId> centerAndNew() {
            return subgraph.nodes().subList(center, subgraph.nodes().size());
        }

        /** How many neighbours of some kinds the centre has on the grown canvas. */
        KindCounts besideCenter(Set<EntityKind> kinds) {
            var nodes = subgraph.nodes().stream().collect(Collectors.toMap(EntityId::id, EntityId::kind));
            var id = subgraph.nodes().get(center).id();
            var counts = new EnumMap<EntityKind, Long>(EntityKind.class);
            Stream.concat(before.stream(), subgraph.ties().stream())
                    .flatMap(tie -> tie.otherEnd(id).stream())
                    .distinct()
                    .map(other -> Objects.requireNonNull(nodes.get(other)))
                    .filter(kinds::contains)
                    .forEach(kind -> counts.merge(kind, 1L, Long::sum));
            return KindCounts.of(counts);
        }
    }
}
