package org.scholargraph.export;

import io.micronaut.http.MediaType;
import io.micronaut.json.tree.JsonNode;
import jakarta.inject.Singleton;
import java.util.Optional;

/** What {@code cy.json()} and the option {@code elements} of Cytoscape.js take. */
@Singleton
final class CytoscapeFormat implements GraphFormat {

    @Override
    public String name() {
        return "cytoscape";
    }

    @Override
    public MediaType mediaType() {
        return MediaType.of(Exported.CYTOSCAPE);
    }

    @Override
    public Optional<String> ending() {
        return Optional.empty();
    }

    @Override
    public byte[] write(ExportedGraph graph) {
        var elements = new JsonObject()
                .with("nodes", graph.nodes(), CytoscapeFormat::node)
                .with("edges", graph.edges(), CytoscapeFormat::edge);
        return JsonText.bytes(new JsonObject()
                .with("data", graph.meta())
                .with("elements", elements.node())
                .node());
    }

    private static JsonNode node(ExportedGraph.Node node) {
        var element = element(new JsonObject().with("id", node.id()).withAll(node.attributes()));
        node.position().ifPresent(position -> element.with("position", position(position)));
        return element.node();
    }

    /** Cytoscape's y goes downwards. */
    private static JsonNode position(ExportedGraph.Position position) {
        return new JsonObject()
                .with("x", JsonNode.createNumberNode(position.x()))
                .with("y", JsonNode.createNumberNode(-position.y()))
                .node();
    }

    private static JsonNode edge(ExportedGraph.Edge edge) {
        return element(new JsonObject()
                        .with("id", edge.id())
                        .with("source", edge.source())
                        .with("target", edge.target())
                        .withAll(edge.attributes()))
                .node();
    }

    private static JsonObject element(JsonObject values) {
        return new JsonObject().with("data", values.node());
    }
}
