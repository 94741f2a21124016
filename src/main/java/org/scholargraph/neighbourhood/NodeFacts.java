package org.scholargraph.neighbourhood;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scholargraph.identifier.EntityId;

/**
 * What nodes are, by their ids.
 *
 * @param rows those that are in the graph
 * @param throughPapers how many neighbours topics have through papers
 */
record NodeFacts(Map<String, NodeRow> rows, Map<String, KindCounts> throughPapers) {

    static NodeFacts of(List<NodeRow> rows, Map<String, KindCounts> throughPapers) {
        return new NodeFacts(rows.stream().collect(Collectors.toMap(NodeRow::id, Function.identity())), throughPapers);
    }

    /**
     * Some of them as they are answered, in this order; what is not in the graph is left out.
     *
     * @param shown how many of their neighbours are beside them, by their ids
     */
    List<GraphNode> nodes(List<EntityId> wanted, Map<String, KindCounts> shown) {
        return wanted.stream()
                .flatMap(node -> Stream.ofNullable(rows.get(node.id()))
                        .map(row -> row.node(
                                node.kind(),
                                shown.getOrDefault(node.id(), KindCounts.NONE),
                                throughPapers.getOrDefault(node.id(), KindCounts.NONE))))
                .toList();
    }
}
