package org.scholargraph.export;

import io.micronaut.json.tree.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A graph answer, taken apart. Each attribute is what the answer has in JSON.
 *
 * @param meta what is said about the whole
 * @param nodes its nodes; where an edge leads to something else, as those of an expansion lead to the canvas, that is a node
 *     without attributes
 * @param edges its edges
 */
record ExportedGraph(Map<String, JsonNode> meta, List<Node> nodes, List<Edge> edges) {

    /** The kinds of ties that have no direction. */
    private static final Set<String> MUTUAL = Set.of("coauthoredWith", "cooccursWith");

    /** The units of a map are so many pixels, that nodes do not hide each other. */
    private static final double SPREAD = 1_000;

    /** A node; attributes are all but its id. */
    record Node(String id, Map<String, JsonNode> attributes) {

        /** Where it is drawn, if it is on a map. */
        Optional<Position> position() {
            var x = attributes.get("x");
            var y = attributes.get("y");
            return x == null || y == null
                    ? Optional.empty()
                    : Optional.of(new Position(SPREAD * x.getDoubleValue(), SPREAD * y.getDoubleValue()));
        }
    }

    /** Where a program that draws pixels draws a node: to the right, and upwards. */
    record Position(double x, double y) {}

    /** An edge; attributes are all but its id and ends. */
    record Edge(String id, String source, String target, Map<String, JsonNode> attributes) {

        boolean isDirected() {
            var kind = attributes.get("kind");
            return kind == null || !MUTUAL.contains(kind.coerceStringValue());
        }
    }

    /** Takes an answer apart: {@code {meta, nodes: [{id, …}], edges: [{id, source, target, …}]}}. */
    static ExportedGraph of(JsonNode answer) {
        var nodes = new ArrayList<Node>();
        elements(answer, "nodes").forEach(node -> nodes.add(new Node(text(node, "id"), without(node, "id"))));
        var edges = elements(answer, "edges")
                .map(edge -> new Edge(
                        text(edge, "id"),
                        text(edge, "source"),
                        text(edge, "target"),
                        without(edge, "id", "source", "target")))
                .toList();
        var ends = new LinkedHashSet<String>();
        edges.forEach(edge -> ends.addAll(List.of(edge.source(), edge.target())));
        nodes.stream().map(Node::id).forEach(ends::remove);
        ends.forEach(id -> nodes.add(new Node(id, Map.of())));
        return new ExportedGraph(without(Objects.requireNonNull(answer.get("meta"))), List.copyOf(nodes), edges);
    }

    private static Stream<JsonNode> elements(JsonNode answer, String name) {
        return StreamSupport.stream(
                Objects.requireNonNull(answer.get(name)).values().spliterator(), false);
    }

    private static String text(JsonNode element, String name) {
        return Objects.requireNonNull(element.get(name)).coerceStringValue();
    }

    private static Map<String, JsonNode> without(JsonNode element, String... names) {
        var attributes = new LinkedHashMap<String, JsonNode>();
        element.entries().forEach(entry -> attributes.put(entry.getKey(), entry.getValue()));
        List.of(names).forEach(attributes::remove);
        return attributes;
    }

    /** Whether all of its edges are ties without a direction: some formats know only the one or the other. */
    boolean isUndirected() {
        return !edges.isEmpty() && edges.stream().noneMatch(Edge::isDirected);
    }

    /** The attributes of all nodes, as a table. */
    Columns nodeColumns() {
        return Columns.of(nodes.stream().map(Node::attributes).toList());
    }

    /** The attributes of all edges, as a table. */
    Columns edgeColumns() {
        return Columns.of(edges.stream().map(Edge::attributes).toList());
    }
}
