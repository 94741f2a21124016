package org.scholargraph.export;

import io.micronaut.http.MediaType;
import io.micronaut.json.tree.JsonNode;
import jakarta.inject.Singleton;
import java.util.Optional;

/** What {@code Graph.from} and {@code graph.import} of graphology take: co-authorship and ties of maps undirected, all else directed. */
@Singleton
final class GraphologyFormat implements GraphFormat {

    @Override
    public String name() {
        return "graphology";
    }

    @Override
    public MediaType mediaType() {
        return MediaType.of(Exported.GRAPHOLOGY);
    }

    @Override
    public Optional<String> ending() {
        return Optional.empty();
    }

    @Override
    public byte[] write(ExportedGraph graph) {
        var options =
                new JsonObject().with("type", "mixed").with("multi", false).with("allowSelfLoops", true);
        return JsonText.bytes(new JsonObject()
                .with("attributes", graph.meta())
                .with("options", options.node())
                .with("nodes", graph.nodes(), GraphologyFormat::node)
                .with("edges", graph.edges(), GraphologyFormat::edge)
                .node());
    }

    private static JsonNode node(ExportedGraph.Node node) {
        return new JsonObject()
                .with("key", node.id())
                .with("attributes", node.attributes())
                .node();
    }

    private static JsonNode edge(ExportedGraph.Edge edge) {
        return new JsonObject()
                .with("key", edge.id())
                .with("source", edge.source())
                .with("target", edge.target())
                .with("undirected", !edge.isDirected())
                .with("attributes", edge.attributes())
                .node();
    }
}
