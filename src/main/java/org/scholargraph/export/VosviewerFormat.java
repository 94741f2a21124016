package org.scholargraph.export;

import io.micronaut.http.MediaType;
import io.micronaut.json.tree.JsonNode;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The JSON that VOSviewer and VOSviewer Online open. Counts are weights, which every item must have; other numbers are
 * scores, which may be null; the strength of a link is the number of papers that make it, unless it has a strength of its
 * own. Coordinates and the number of a cluster stand where VOSviewer looks for them. The rest stays beside the label.
 */
@Singleton
final class VosviewerFormat implements GraphFormat {

    private static final Set<String> COORDINATES = Set.of("x", "y");
    private static final String CLUSTER = "cluster";
    private static final String CLUSTER_NUMBER = "clusterNumber";
    private static final String CLUSTER_LABEL = "clusterLabel";

    @Override
    public String name() {
        return "vosviewer";
    }

    @Override
    public MediaType mediaType() {
        return MediaType.of(Exported.VOSVIEWER);
    }

    @Override
    public Optional<String> ending() {
        return Optional.empty();
    }

    @Override
    public byte[] write(ExportedGraph graph) {
        var table = graph.nodeColumns();
        var items = new ArrayList<JsonNode>();
        for (int i = 0; i < graph.nodes().size(); i++) {
            items.add(item(graph.nodes().get(i).id(), table.rows().get(i), table.types()));
        }
        var network =
                new JsonObject().with("items", items, item -> item).with("links", graph.edges(), VosviewerFormat::link);
        var labels = clusterLabels(table);
        if (!labels.isEmpty()) {
            network.with("clusters", List.copyOf(labels.entrySet()), VosviewerFormat::cluster);
        }
        var info = new JsonObject()
                .with("title", "scholargraph")
                .with("description", JsonText.of(JsonNode.createObjectNode(graph.meta())));
        return JsonText.bytes(new JsonObject()
                .with("network", network.node())
                .with("info", info.node())
                .node());
    }

    /** What the numbers of clusters are called, in their order. */
    private static Map<Integer, JsonNode> clusterLabels(Columns nodes) {
        var labels = new TreeMap<Integer, JsonNode>();
        for (var node : nodes.rows()) {
            var label = node.get(CLUSTER_LABEL);
            if (label != null) {
                labels.put(Objects.requireNonNull(node.get(CLUSTER_NUMBER)).getIntValue(), label);
            }
        }
        return labels;
    }

    private static JsonNode cluster(Map.Entry<Integer, JsonNode> label) {
        return new JsonObject()
                .with(CLUSTER, JsonNode.createNumberNode(label.getKey()))
                .with("label", label.getValue())
                .node();
    }

    private static JsonNode item(String id, Map<String, JsonNode> row, Map<String, ValueType> types) {
        var others = new LinkedHashMap<>(row);
        others.keySet().removeIf(name -> isNumber(name, types) && !COORDINATES.contains(name));
        if (types.containsKey(CLUSTER_NUMBER)) {
            others.remove(CLUSTER);
            Optional.ofNullable(row.get(CLUSTER_NUMBER)).ifPresent(number -> others.put(CLUSTER, number));
        }
        others.putIfAbsent("label", JsonNode.createStringNode(id));
        return new JsonObject()
                .with("id", id)
                .withAll(others)
                .with("weights", numbers(row, types, VosviewerFormat::isCount, JsonNode.createNumberNode(0)))
                .with("scores", numbers(row, types, name -> !isCount(name), JsonNode.nullNode()))
                .node();
    }

    private static Map<String, JsonNode> numbers(
            Map<String, JsonNode> row, Map<String, ValueType> types, Predicate<String> which, JsonNode missing) {
        var numbers = new LinkedHashMap<String, JsonNode>();
        types.keySet().stream()
                .filter(name -> isNumber(name, types) && isFigure(name) && which.test(name))
                .forEach(name -> numbers.put(name, row.getOrDefault(name, missing)));
        return numbers;
    }

    private static boolean isNumber(String name, Map<String, ValueType> types) {
        return types.getOrDefault(name, ValueType.STRING).isNumber();
    }

    private static boolean isFigure(String name) {
        return !COORDINATES.contains(name) && !name.equals(CLUSTER_NUMBER);
    }

    private static boolean isCount(String name) {
        return name.endsWith("Count")
                || name.equals("weight")
                || name.startsWith("degree.")
                || name.startsWith("shown.");
    }

    private static JsonNode link(ExportedGraph.Edge edge) {
        return new JsonObject()
                .with("source_id", edge.source())
                .with("target_id", edge.target())
                .with("strength", strength(edge.attributes()))
                .node();
    }

    private static JsonNode strength(Map<String, JsonNode> attributes) {
        return Stream.of("strength", "paperCount")
                .flatMap(name -> Stream.ofNullable(attributes.get(name)))
                .findFirst()
                .orElse(JsonNode.createNumberNode(1));
    }
}
