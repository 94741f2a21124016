package org.scholargraph.export;

import io.micronaut.json.tree.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Attributes of several things as a table, for formats that know plain values only: {@code degree: {author: 3}} becomes
 * {@code degree.author}, and a list the text of its JSON.
 *
 * @param types the type of each column, in the order in which the columns are first met
 * @param rows the values of each thing; those that it does not have are left out
 */
record Columns(Map<String, ValueType> types, List<Map<String, JsonNode>> rows) {

    static Columns of(List<Map<String, JsonNode>> attributes) {
        var rows = attributes.stream().map(Columns::row).toList();
        var types = new LinkedHashMap<String, ValueType>();
        rows.forEach(
                row -> row.forEach((name, value) -> types.merge(name, ValueType.of(value), ValueType::holdingBoth)));
        return new Columns(types, rows);
    }

    private static Map<String, JsonNode> row(Map<String, JsonNode> attributes) {
        var row = new LinkedHashMap<String, JsonNode>();
        attributes.forEach((name, value) -> put(row, name, value));
        return row;
    }

    private static void put(Map<String, JsonNode> row, String name, JsonNode value) {
        if (value.isObject()) {
            value.entries().forEach(entry -> put(row, name + "." + entry.getKey(), entry.getValue()));
        } else if (!value.isNull()) {
            row.put(name, value);
        }
    }

    /** A value as text: a list as JSON. */
    static String text(JsonNode value) {
        return value.isArray() ? JsonText.of(value) : value.coerceStringValue();
    }
}
