package org.scholargraph.neighbourhood;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import org.scholargraph.data.AtOnce;
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
        var drawn = drawn(nodes, relations, TieFilter.NONE);
        return new Part(drawn.nodes(), drawn.subgraph().edges());
    }

    /** The ties among nodes, and so many of the nodes that the ties fit into an answer, as they are answered. */
    Drawn drawn(List<EntityId> nodes, Set<Relation> relations, TieFilter filter) {
        var question = TieQuestion.of(relations, filter, Subgraph.MOST_EDGES + 1);
        return AtOnce.ask(
                () -> Subgraph.of(nodes, repository.listTies(NodeIds.of(nodes), question), Subgraph.MOST_EDGES),
                () -> facts(nodes),
                (subgraph, facts) -> new Drawn(subgraph, facts.nodes(subgraph.nodes(), subgraph.shown())));
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

    /** What nodes are, and how many neighbours each has in the whole graph. */
    NodeFacts facts(List<EntityId> nodes) {
        var ids = NodeIds.of(nodes);
        return NodeFacts.of(repository.listNodes(ids), reach.of(ids.topics()));
    }

    /**
     * Part of the graph, with what was dropped for the number of its ties.
     *
     * @param nodes those of the subgraph that are there, in its order
     */
    record Drawn(Subgraph subgraph, List<GraphNode> nodes) {

        Drawn {
            nodes = List.copyOf(nodes);
        }
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
