package org.scholargraph.export;

import io.micronaut.json.tree.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Puts a JSON object together, its properties in the order in which they are given. */
final class JsonObject {

    private final Map<String, JsonNode> properties = new LinkedHashMap<>();

    JsonObject with(String name, String value) {
        return with(name, JsonNode.createStringNode(value));
    }

    JsonObject with(String name, boolean value) {
        return with(name, JsonNode.createBooleanNode(value));
    }

    JsonObject with(String name, Map<String, JsonNode> value) {
        return with(name, JsonNode.createObjectNode(value));
    }

    <T> JsonObject with(String name, List<T> values, Function<T, JsonNode> each) {
        return with(name, JsonNode.createArrayNode(values.stream().map(each).toList()));
    }

    JsonObject with(String name, JsonNode value) {
        properties.put(name, value);
        return this;
    }

    JsonObject withAll(Map<String, JsonNode> values) {
        properties.putAll(values);
        return this;
    }

    JsonNode node() {
        return JsonNode.createObjectNode(properties);
    }
}
