package org.scholargraph.neighbourhood;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.scholargraph.identifier.Named;
import org.scholargraph.problem.ScholarGraphException.NoSuchEntity;

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
     * What is said about the whole. What does not belong to the question is left out.
     *
     * @param graphVersion the version of the graph that it is of
     * @param center id of the thing in the middle
     * @param nodeCount how many nodes there are
     * @param edgeCount how many edges there are
     * @param truncated whether something within what was asked for was left out for want of room
     * @param omitted the centre's neighbours that passed the filters and were left out, and other nodes that were dropped
     *     because of their edges
     * @param remaining of an expansion: the centre's neighbours of each kind asked for that are neither here nor on the
     *     canvas
     * @param omittedEdges of an induced subgraph: how many edges were left out, the weakest
     * @param errors of a list of ids: those that name nothing, and why
     */
    @Serdeable
    public record Meta(
            long graphVersion,

            @Nullable @JsonInclude(JsonInclude.Include.NON_NULL)
            String center,

            int nodeCount,
            int edgeCount,
            boolean truncated,
            KindCounts omitted,

            @Nullable @JsonInclude(JsonInclude.Include.NON_NULL)
            Map<String, Long> remaining,

            @Nullable @JsonInclude(JsonInclude.Include.NON_NULL)
            Long omittedEdges,

            @Nullable @JsonInclude(JsonInclude.Include.NON_NULL)
            List<NotFound> errors) {

        /** Of what is around a thing. */
        static Meta around(
                long graphVersion, String center, int nodeCount, int edgeCount, boolean truncated, KindCounts omitted) {
            return new Meta(graphVersion, center, nodeCount, edgeCount, truncated, omitted, null, null, null);
        }

        /** Copies what is of several parts. */
        public Meta {
            remaining = remaining == null ? null : Collections.unmodifiableMap(new LinkedHashMap<>(remaining));
            errors = errors == null ? null : List.copyOf(errors);
        }
    }

    /**
     * An id that names nothing in this graph.
     *
     * @param id as it was asked
     * @param detail why it names nothing
     */
    @Serdeable
    public record NotFound(String id, String detail) {

        /** Why a text named nothing, or that what it names is not here. */
        static NotFound of(Named named) {
            var id = named.id();
            var problem = id == null
                    ? Objects.requireNonNull(named.problem())
                    : Objects.requireNonNull(
                            NoSuchEntity.of(id.kind().toString(), id.id()).getMessage());
            return new NotFound(named.text(), problem);
        }
    }
}
