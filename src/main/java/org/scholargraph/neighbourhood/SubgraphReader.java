package org.scholargraph.neighbourhood;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scholargraph.identifier.EntityId;

/** Reads nodes and the ties among them, one query each, however many there are. */
@Singleton
public class SubgraphReader {

    private final NeighbourhoodRepository repository;
    private final TopicReach reach;

    SubgraphReader(NeighbourhoodRepository repository, TopicReach reach) {
        this.repository = repository;
        this.reach = reach;
    }

    /** Nodes with all the ties of some relations among them, and so many of the nodes that the ties fit into an answer. */
    public Part part(List<EntityId> nodes, Set<Relation> relations) {
        var subgraph = subgraph(nodes, relations, TieFilter.NONE);
        return new Part(nodes(subgraph), subgraph.edges());
    }

    /** The ties among nodes, and so many of the nodes that the ties fit into an answer. */
    Subgraph subgraph(List<EntityId> nodes, Set<Relation> relations, TieFilter filter) {
        var question = TieQuestion.of(relations, filter, Subgraph.MOST_EDGES + 1);
        var ties = repository.listTies(NodeIds.of(nodes), question);
        return Subgraph.of(nodes, ties, Subgraph.MOST_EDGES);
    }

    /** What ties the nodes after the first so many to these and to each other; of a thing and what came before it too. */
    List<Tie> tiesFrom(int from, List<EntityId> nodes, int limit) {
        return repository.listTiesFrom(NodeIds.of(nodes), from, limit);
    }

    /** The strongest ties among nodes, and how many there are in all. */
    Strongest strongest(List<EntityId> nodes, Set<Relation> relations) {
        var ids = NodeIds.of(nodes);
        var ties = repository.listTies(ids, TieQuestion.strongest(relations, Subgraph.MOST_EDGES + 1));
        return ties.size() <= Subgraph.MOST_EDGES
                ? new Strongest(ties, ties.size())
                : new Strongest(ties.subList(0, Subgraph.MOST_EDGES), repository.countTies(ids));
    }

    /** The nodes as they are answered, in their order; one that is not in the graph is left out. */
    List<GraphNode> nodes(Subgraph subgraph) {
        return nodes(subgraph, subgraph.nodes());
    }

    /** Some of the nodes. */
    List<GraphNode> nodes(Subgraph subgraph, List<EntityId> wanted) {
        var ids = NodeIds.of(wanted);
        var rows = rows(ids);
        var shown = subgraph.shown();
        var throughPapers = reach.of(ids.topics());
        return wanted.stream()
                .flatMap(node -> Stream.ofNullable(rows.get(node.id()))
                        .map(row -> row.node(
                                node.kind(),
                                shown.getOrDefault(node.id(), KindCounts.NONE),
                                throughPapers.getOrDefault(node.id(), KindCounts.NONE))))
                .toList();
    }

    private Map<String, NodeRow> rows(NodeIds ids) {
        return repository.listNodes(ids).stream().collect(Collectors.toMap(NodeRow::id, Function.identity()));
    }

    /**
     * Part of the graph.
     *
     * @param nodes in the order asked, those that are there
     * @param edges the ties among them
     */
    public record Part(List<GraphNode> nodes, List<GraphEdge> edges) {

        /** Copies the lists. */
        public Part {
            nodes = List.copyOf(nodes);
            edges = List.copyOf(edges);
        }
    }

    /**
     * Ties among nodes.
     *
     * @param ties the strongest
     * @param count how many there are
     */
    record Strongest(List<Tie> ties, long count) {

        Strongest {
            ties = List.copyOf(ties);
        }
    }
}
