package org.scholargraph.export;

import io.micronaut.http.MediaType;
import io.micronaut.json.tree.JsonNode;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** GEXF 1.2draft, for Gephi. Directed or undirected like {@link GraphmlFormat}. */
@Singleton
final class GexfFormat implements GraphFormat {

    private static final String NAMESPACE = "http://www.gexf.net/1.2draft";
    private static final String DRAWING = "http://www.gexf.net/1.2draft/viz";
    private static final String LABEL = "label";
    private static final String WEIGHT = "weight";

    @Override
    public String name() {
        return "gexf";
    }

    @Override
    public MediaType mediaType() {
        return MediaType.of(Exported.GEXF);
    }

    @Override
    public Optional<String> ending() {
        return Optional.of("gexf");
    }

    @Override
    public byte[] write(ExportedGraph graph) {
        var nodes = graph.nodeColumns();
        var edges = graph.edgeColumns();
        return XmlDocument.of("gexf", NAMESPACE, document -> {
            document.namespace("viz", DRAWING);
            document.attributes("version", "1.2");
            document.element("meta", inside -> meta(inside, graph));
            document.element(
                    "graph",
                    inside -> {
                        columns(inside, "node", nodes, LABEL);
                        columns(inside, "edge", edges, WEIGHT);
                        inside.element("nodes", list -> nodes(list, graph, nodes));
                        inside.element("edges", list -> edges(list, graph, edges));
                    },
                    "mode",
                    "static",
                    "defaultedgetype",
                    graph.isUndirected() ? "undirected" : "directed");
        });
    }

    private static void meta(XmlDocument document, ExportedGraph graph) throws XMLStreamException {
        document.element("creator", inside -> inside.text("scholargraph"));
        document.element("description", inside -> inside.text(JsonText.of(JsonNode.createObjectNode(graph.meta()))));
    }

    /** All columns but the one that the format has a place of its own for. */
    private static void columns(XmlDocument document, String domain, Columns columns, String own)
            throws XMLStreamException {
        document.element(
                "attributes",
                inside -> {
                    for (var column : columns.types().entrySet()) {
                        if (!column.getKey().equals(own)) {
                            inside.empty(
                                    "attribute",
                                    "id",
                                    column.getKey(),
                                    "title",
                                    column.getKey(),
                                    "type",
                                    column.getValue().toString());
                        }
                    }
                },
                "class",
                domain);
    }

    private static void nodes(XmlDocument document, ExportedGraph graph, Columns columns) throws XMLStreamException {
        for (int i = 0; i < graph.nodes().size(); i++) {
            var node = graph.nodes().get(i);
            var row = columns.rows().get(i);
            var label = row.containsKey(LABEL) ? Columns.text(row.get(LABEL)) : node.id();
            document.element(
                    "node",
                    inside -> {
                        values(inside, row, LABEL);
                        position(inside, node);
                    },
                    "id",
                    node.id(),
                    LABEL,
                    label);
        }
    }

    private static void position(XmlDocument document, ExportedGraph.Node node) throws XMLStreamException {
        var position = node.position().orElse(null);
        if (position != null) {
            document.empty(
                    "viz:position", "x", Double.toString(position.x()), "y", Double.toString(position.y()), "z", "0.0");
        }
    }

    private static void edges(XmlDocument document, ExportedGraph graph, Columns columns) throws XMLStreamException {
        for (int i = 0; i < graph.edges().size(); i++) {
            var edge = graph.edges().get(i);
            var row = columns.rows().get(i);
            var attributes =
                    new ArrayList<>(List.of("id", edge.id(), "source", edge.source(), "target", edge.target()));
            if (row.containsKey(WEIGHT)) {
                attributes.addAll(List.of(WEIGHT, Columns.text(row.get(WEIGHT))));
            }
            document.element("edge", inside -> values(inside, row, WEIGHT), attributes.toArray(String[]::new));
        }
    }

    private static void values(XmlDocument document, Map<String, JsonNode> row, String own) throws XMLStreamException {
        document.element("attvalues", inside -> {
            for (var value : row.entrySet()) {
                if (!value.getKey().equals(own)) {
                    inside.empty("attvalue", "for", value.getKey(), "value", Columns.text(value.getValue()));
                }
            }
        });
    }
}
