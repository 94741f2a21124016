package org.scholargraph.http;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.micronaut.core.beans.BeanIntrospector;
import io.micronaut.core.beans.BeanReadProperty;
import io.micronaut.json.tree.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.scholargraph.problem.BadInput;
import org.scholargraph.problem.ScholarGraphException.InvalidParameters;

/**
 * Fields that are wanted of a record, each with those that are wanted of its value.
 *
 * @param fields by their names; none where everything is wanted
 */
record FieldTree(Map<String, FieldTree> fields) {

    private static final FieldTree WHOLE = new FieldTree(Map.of());
    private static final String ID = "id";

    /** Where a path ends; no step is called so. */
    private static final String END = " ";

    /**
     * Reads dotted paths such as {@code title,authorships.author.name}. The id of a record is always wanted; where it has
     * none, as a co-author, that of the first thing in it.
     *
     * @throws InvalidParameters naming each path that leads nowhere
     */
    static FieldTree of(String parameter, String text, Class<?> type) {
        var errors = new ArrayList<BadInput>();
        var paths =
                Stream.concat(identity(type), Arrays.stream(text.split(",", -1)).map(String::strip));
        var tree = of(type, paths.toList(), "", parameter, errors);
        if (!errors.isEmpty()) {
            throw InvalidParameters.of(errors);
        }
        return tree;
    }

    private static FieldTree of(
            Class<?> type, List<String> paths, String above, String parameter, List<BadInput> errors) {
        var known = known(type);
        var wanted = new LinkedHashMap<String, FieldTree>();
        steps(paths).forEach((name, below) -> {
            var field = known.get(name);
            if (field == null) {
                var allowed = known.keySet().stream().map(one -> above + one).toList();
                errors.add(BadInput.notOneOf(parameter, above + name, allowed));
                return;
            }
            var deeper = below.stream().filter(path -> !path.equals(END)).toList();
            if (!deeper.isEmpty() && known(field).isEmpty()) {
                errors.add(BadInput.notOneOf(parameter, above + name + "." + deeper.getFirst(), List.of(above + name)));
                return;
            }
            var parts = of(field, deeper, above + name + ".", parameter, errors);
            wanted.put(name, deeper.size() < below.size() ? WHOLE : parts);
        });
        return new FieldTree(wanted);
    }

    /** What follows the first step of each path, by that step. */
    private static Map<String, List<String>> steps(List<String> paths) {
        return paths.stream()
                .map(path -> path.split("\\.", 2))
                .collect(groupingBy(
                        steps -> steps[0],
                        LinkedHashMap::new,
                        mapping(steps -> steps.length == 1 ? END : steps[1], toList())));
    }

    private static Stream<String> identity(Class<?> type) {
        var known = known(type);
        return known.containsKey(ID)
                ? Stream.of(ID)
                : known.entrySet().stream()
                        .filter(field -> known(field.getValue()).containsKey(ID))
                        .map(field -> field.getKey() + "." + ID)
                        .limit(1);
    }

    /** The fields of a record as they are answered, with the types of their values, or of the elements of these. */
    private static Map<String, Class<?>> known(Class<?> type) {
        var known = new LinkedHashMap<String, Class<?>>();
        if (type.isRecord()) {
            BeanIntrospector.SHARED.findIntrospection(type).stream()
                    .flatMap(introspection -> introspection.getBeanReadProperties().stream())
                    .forEach(property -> known.put(name(property), type(property)));
        }
        return known;
    }

    private static String name(BeanReadProperty<?, ?> property) {
        return property.stringValue(JsonProperty.class).orElse(property.getName());
    }

    private static Class<?> type(BeanReadProperty<?, ?> property) {
        var type = property.asArgument();
        return Iterable.class.isAssignableFrom(type.getType())
                ? Arrays.stream(type.getTypeParameters())
                        .findFirst()
                        .<Class<?>>map(element -> element.getType())
                        .orElse(Object.class)
                : type.getType();
    }

    /** The same with nothing but what is wanted. */
    JsonNode of(JsonNode node) {
        if (fields.isEmpty()) {
            return node;
        }
        if (node.isArray()) {
            return JsonNode.createArrayNode(StreamSupport.stream(node.values().spliterator(), false)
                    .map(this::of)
                    .toList());
        }
        return node.isObject() ? ofObject(node) : node;
    }

    private JsonNode ofObject(JsonNode node) {
        var kept = new LinkedHashMap<String, JsonNode>();
        for (var entry : node.entries()) {
            var wanted = fields.get(entry.getKey());
            if (wanted != null) {
                kept.put(entry.getKey(), wanted.of(entry.getValue()));
            }
        }
        return JsonNode.createObjectNode(kept);
    }
}
