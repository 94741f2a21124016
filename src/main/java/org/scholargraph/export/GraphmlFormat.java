package org.scholargraph.export;

import io.micronaut.http.MediaType;
import io.micronaut.json.tree.JsonNode;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/**
 * GraphML (Brandes and others 2002, doi:10.1007/3-540-45848-4_59). A graph is of directed edges or of undirected ones, for
 * most readers know no mixture: undirected where no edge has a direction, as those of co-authorship and of maps.
 */
@Singleton
final class GraphmlFormat implements GraphFormat {

    private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";

    @Override
    public String name() {
        return "graphml";
    }

    @Override
    public MediaType mediaType() {
        return MediaType.of(Exported.GRAPHML);
    }

    @Override
    public Optional<String> ending() {
        return Optional.of("graphml");
    }

    @Override
    public byte[] write(ExportedGraph graph) {
        var meta = Columns.of(List.of(graph.meta()));
        var nodes = graph.nodeColumns();
        var edges = graph.edgeColumns();
        return XmlDocument.of("graphml", NAMESPACE, document -> {
            keys(document, "graph", meta);
            keys(document, "node", nodes);
            keys(document, "edge", edges);
            document.element(
                    "graph",
                    inside -> {
                        values(inside, "graph", meta.rows().getFirst());
                        nodes(inside, graph, nodes);
                        edges(inside, graph, edges);
                    },
                    "edgedefault",
                    graph.isUndirected() ? "undirected" : "directed");
        });
    }

    private static void nodes(XmlDocument document, ExportedGraph graph, Columns columns) throws XMLStreamException {
        for (int i = 0; i < graph.nodes().size(); i++) {
            var row = columns.rows().get(i);
            document.element(
                    "node",
                    inside -> values(inside, "node", row),
                    "id",
                    graph.nodes().get(i).id());
        }
    }

    private static void edges(XmlDocument document, ExportedGraph graph, Columns columns) throws XMLStreamException {
        for (int i = 0; i < graph.edges().size(); i++) {
            var edge = graph.edges().get(i);
            var row = columns.rows().get(i);
            document.element(
                    "edge",
                    inside -> values(inside, "edge", row),
                    "id",
                    edge.id(),
                    "source",
                    edge.source(),
                    "target",
                    edge.target());
        }
    }

    private static void keys(XmlDocument document, String domain, Columns columns) throws XMLStreamException {
        for (var column : columns.types().entrySet()) {
            document.empty(
                    "key",
                    "id",
                    key(domain, column.getKey()),
                    "for",
                    domain,
                    "attr.name",
                    column.getKey(),
                    "attr.type",
                    column.getValue().toString());
        }
    }

    private static void values(XmlDocument document, String domain, Map<String, JsonNode> row)
            throws XMLStreamException {
        for (var value : row.entrySet()) {
            document.element(
                    "data", inside -> inside.text(Columns.text(value.getValue())), "key", key(domain, value.getKey()));
        }
    }

    private static String key(String domain, String name) {
        return domain + "." + name;
    }
}
