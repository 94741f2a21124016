package org.scholargraph.neighbourhood;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scholargraph.data.AtOnce;
import org.scholargraph.graph.GraphVersion;
import org.scholargraph.identifier.EntityId;
import org.scholargraph.identifier.Named;
import org.scholargraph.neighbourhood.GraphAnswer.NotFound;
import org.scholargraph.neighbourhood.SubgraphReader.Strongest;

/** Answers how just these things are tied to each other. */
@Singleton
class InducedSubgraph {

    private final SubgraphReader reader;
    private final GraphVersion version;

    InducedSubgraph(SubgraphReader reader, GraphVersion version) {
        this.reader = reader;
        this.version = version;
    }

    /** The things in the order asked, each once, with the strongest ties among them; what names nothing is said. */
    GraphAnswer of(List<Named> asked) {
        var graphVersion = version.current();
        var things = asked.stream()
                .flatMap(named -> Stream.ofNullable(named.id()))
                .distinct()
                .toList();
        return AtOnce.ask(
                () -> reader.strongest(things, EnumSet.allOf(Relation.class)),
                () -> reader.facts(things),
                (strongest, facts) -> answer(graphVersion, asked, things, strongest, facts));
    }

    private static GraphAnswer answer(
            long graphVersion, List<Named> asked, List<EntityId> things, Strongest strongest, NodeFacts facts) {
        var subgraph = new Subgraph(things, List.of(), strongest.ties());
        var nodes = facts.nodes(things, subgraph.shown());
        var edges = subgraph.edges();
        long omittedEdges = strongest.count() - edges.size();
        var meta = new GraphAnswer.Meta(
                graphVersion,
                null,
                nodes.size(),
                edges.size(),
                omittedEdges > 0,
                KindCounts.NONE,
                null,
                omittedEdges,
                notFound(asked, nodes));
        return new GraphAnswer(meta, nodes, edges);
    }

    private static List<NotFound> notFound(Collection<Named> asked, List<GraphNode> nodes) {
        Map<String, GraphNode> known = nodes.stream().collect(Collectors.toMap(GraphNode::id, Function.identity()));
        return asked.stream()
                .filter(named ->
                        named.id() == null || !known.containsKey(named.id().id()))
                .map(NotFound::of)
                .toList();
    }
}
