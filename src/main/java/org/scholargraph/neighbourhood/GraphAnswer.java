package org.scholargraph.neighbourhood;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Part of the graph, in the one shape for an explorer.
 *
 * @param meta what it is part of, and what was left out
 * @param nodes in a total order, the centre first
 * @param edges every tie that was asked for between two of the nodes, in a total order
 */
@Serdeable
public record GraphAnswer(Meta meta, List<GraphNode> nodes, List<GraphEdge> edges) {

    /** Copies the lists. */
    public GraphAnswer {
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
    }

    /** The same with other nodes for its nodes. */
    public GraphAnswer withNodes(UnaryOperator<GraphNode> change) {
        return new GraphAnswer(meta, nodes.stream().map(change).toList(), edges);
    }

    /**
     * What is said about the whole.
     *
     * @param graphVersion the version of the graph that it is of
     * @param center id of the thing in the middle
     * @param nodeCount how many nodes there are
     * @param edgeCount how many edges there are
     * @param truncated whether something within the depth may have been left out for want of room
     * @param omitted the centre's neighbours that passed the filters and were left out, and other nodes that were dropped
     *     because of their edges
     */
    @Serdeable
    public record Meta(
            long graphVersion, String center, int nodeCount, int edgeCount, boolean truncated, KindCounts omitted) {}
}
