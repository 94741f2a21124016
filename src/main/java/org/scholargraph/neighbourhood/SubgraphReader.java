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
class SubgraphReader {

    private final NeighbourhoodRepository repository;
    private final TopicReach reach;

    SubgraphReader(NeighbourhoodRepository repository, TopicReach reach) {
        this.repository = repository;
        this.reach = reach;
    }

    /** The ties among nodes, and so many of the nodes that the ties fit into an answer. */
    Subgraph subgraph(List<EntityId> nodes, Set<Relation> relations, TieFilter filter) {
        var question = TieQuestion.of(relations, filter, Subgraph.MOST_EDGES + 1);
        var ties = repository.listTies(NodeIds.of(nodes), question);
        return Subgraph.of(nodes, ties, Subgraph.MOST_EDGES);
    }

    /** The nodes as they are answered, in their order; one that is not in the graph is left out. */
    List<GraphNode> nodes(Subgraph subgraph) {
        var ids = NodeIds.of(subgraph.nodes());
        var rows = rows(ids);
        var shown = subgraph.shown();
        var throughPapers = reach.of(ids.topics());
        return subgraph.nodes().stream()
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
}
