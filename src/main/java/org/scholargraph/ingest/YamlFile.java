package org.scholargraph.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** A small YAML file as its nodes: nothing is made of its tags, and every scalar is the text that was written. */
final class YamlFile {

    private static final int LONGEST = 16 << 20;

    private final List<String> lines;
    private final @Nullable Node root;

    /** @throws NotImportable when it is no YAML or too long to be one of ours */
    YamlFile(InputStream in) throws IOException {
        var bytes = in.readNBytes(LONGEST + 1);
        if (bytes.length > LONGEST) {
            throw new NotImportable("is YAML of more than " + (LONGEST >> 20) + " MiB");
        }
        var text = text(bytes);
        lines = text.lines().toList();
        var options = new LoaderOptions();
        options.setCodePointLimit(LONGEST);
        try {
            root = new Yaml(options).compose(new StringReader(text));
        } catch (MarkedYAMLException e) {
            var line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
            throw new NotImportable("is broken YAML at line " + line + ": " + e.getProblem());
        } catch (YAMLException e) {
            throw new NotImportable("is broken YAML: " + e.getMessage());
        }
    }

    private static String text(byte[] bytes) {
        try {
            return Utf8.text(bytes);
        } catch (CharacterCodingException e) {
            throw new NotImportable("is YAML that is not in UTF-8");
        }
    }

    @Nullable
    Node root() {
        return root;
    }

    static int line(Node node) {
        return node.getStartMark().getLine() + 1;
    }

    /** The lines on which a node stands. */
    String source(Node node) {
        int from = node.getStartMark().getLine();
        int until = Math.max(from + 1, node.getEndMark().getLine());
        return lines.stream().skip(from).limit(until - from).collect(Collectors.joining("\n"));
    }

    /** The items of a list; none where it is no list. */
    static List<Node> items(@Nullable Node node) {
        return node instanceof SequenceNode list ? list.getValue() : List.of();
    }

    /** A key and what stands there. */
    record Entry(String key, Node value) {}

    /** The keys of a map with what stands there, in their order; none where it is no map. */
    static List<Entry> entries(@Nullable Node node) {
        return node instanceof MappingNode mapping
                ? mapping.getValue().stream()
                        .flatMap(entry -> Stream.ofNullable(text(entry.getKeyNode()))
                                .map(key -> new Entry(key, entry.getValueNode())))
                        .toList()
                : List.of();
    }

    /** The value of a key; null where it is absent or the node has no keys. */
    static @Nullable Node value(@Nullable Node node, String key) {
        return node instanceof MappingNode mapping
                ? mapping.getValue().stream()
                        .filter(entry -> key.equals(text(entry.getKeyNode())))
                        .map(entry -> entry.getValueNode())
                        .findFirst()
                        .orElse(null)
                : null;
    }

    /** The text of a scalar on one line; null for anything else. */
    static @Nullable String text(@Nullable Node node) {
        return node instanceof ScalarNode scalar ? Folding.tidy(scalar.getValue()) : null;
    }
}
