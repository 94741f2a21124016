package org.scholargraph.operations;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;

/**
 * Turns the OpenAPI 3.0 that the compilation makes into 3.1, whose schemas are JSON Schema. What micronaut-openapi itself
 * makes as 3.1 is wrong where something may be null: it lets a text be an object, too.
 */
final class OpenApi31 {

    private static final String NULL = "null";

    /** What micronaut-openapi makes of the schema of a parameter that a method's annotation tells of. */
    private static final Map<String, String> FORGOTTEN = Map.of("type", "object");

    private OpenApi31() {}

    /** A description on the class path, turned into 3.1. */
    static String of(String resource) {
        try (var in = Objects.requireNonNull(OpenApi31.class.getResourceAsStream(resource), resource)) {
            Map<String, Object> description = new Yaml().load(in);
            description.put("openapi", "3.1.0");
            var options = new DumperOptions();
            options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
            return new Yaml(options).dump(converted(description));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable Object converted(@Nullable Object part) {
        return switch (part) {
            case Map<?, ?> map -> schema(map);
            case Collection<?> list -> list.stream().map(OpenApi31::converted).toList();
            case null, default -> part;
        };
    }

    private static Map<Object, @Nullable Object> schema(Map<?, ?> part) {
        var schema = new LinkedHashMap<Object, @Nullable Object>();
        part.forEach((key, value) -> schema.put(key, converted(value)));
        schema.remove("example", null); // what nobody gave an example of
        if (schema.containsKey("in")) {
            schema.replace("schema", FORGOTTEN, Map.of("type", "string"));
        }
        if (Boolean.TRUE.equals(schema.remove("nullable"))) {
            allowNull(schema);
        }
        exclude(schema, "exclusiveMinimum", "minimum");
        exclude(schema, "exclusiveMaximum", "maximum");
        return schema;
    }

    private static void allowNull(Map<Object, @Nullable Object> schema) {
        if (schema.remove("allOf") instanceof List<?> parts) {
            var either = new ArrayList<Object>(parts);
            either.add(Map.of("type", NULL));
            schema.put("anyOf", either);
        } else {
            schema.computeIfPresent("type", (key, type) -> List.of(type, NULL));
        }
        if (schema.get("enum") instanceof List<?> values) {
            var withNull = new ArrayList<@Nullable Object>(values);
            withNull.add(null);
            schema.put("enum", withNull);
        }
    }

    /** In 3.0 a mark beside the bound, in 3.1 the bound itself. */
    private static void exclude(Map<Object, @Nullable Object> schema, String exclusive, String bound) {
        if (Boolean.TRUE.equals(schema.get(exclusive))) {
            schema.put(exclusive, schema.remove(bound));
        }
    }
}
