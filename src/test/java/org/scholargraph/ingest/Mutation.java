package org.scholargraph.ingest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Ways to spoil a record. What comes out stays on one line; of those that are not raw it is still JSON. */
enum Mutation {
    truncated(true),
    flippedBytes(true),
    wrongEncoding(true),
    nulBytes(true),
    duplicateKey(false),
    wrongType(false),
    missingField(false),
    unknownField(false),
    giantText(false),
    deepNesting(false),
    hopelesslyDeepNesting(true),
    loneSurrogate(false),
    negativeNumbers(false),
    giantNumber(false),
    manyElements(false);

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final String HERE = "@here@";

    private final boolean raw;

    Mutation(boolean raw) {
        this.raw = raw;
    }

    /** Whether it may leave something that is no JSON at all. */
    boolean isRaw() {
        return raw;
    }

    /** Whether it wants a record in JSON. */
    boolean isOfJson() {
        return !raw || this == hopelesslyDeepNesting;
    }

    /** The record spoilt. */
    byte[] apply(byte[] record, Random random) {
        var spoilt =
                switch (this) {
                    case truncated -> java.util.Arrays.copyOf(record, 1 + random.nextInt(record.length - 1));
                    case flippedBytes -> flipped(record, random);
                    case wrongEncoding ->
                        text(record)
                                .getBytes(random.nextBoolean() ? StandardCharsets.UTF_16 : StandardCharsets.ISO_8859_1);
                    case nulBytes -> inserted(record, random, new byte[1 + random.nextInt(3)]);
                    case duplicateKey -> bytes(text(record).replaceFirst("\\{", "{\"id\": 5, \"id\": \"W2\", "));
                    case wrongType -> changed(record, random, values(random));
                    case missingField -> changed(record, random, "null");
                    case unknownField ->
                        bytes(text(record).replaceFirst("\\{", "{\"field" + random.nextInt(9) + "\": 1, "));
                    case giantText ->
                        changed(record, random, '"' + "10.1.".repeat(20_000 + random.nextInt(40_000)) + '"');
                    case deepNesting -> changed(record, random, nested(100 + random.nextInt(800)));
                    case hopelesslyDeepNesting -> changed(record, random, nested(1_100 + random.nextInt(100_000)));
                    case loneSurrogate -> changed(record, random, "\"W1 \\ud800 \\udc00\"");
                    case negativeNumbers -> bytes(text(record).replaceAll("(: ?)(\\d)", "$1-$2"));
                    case giantNumber ->
                        changed(
                                record,
                                random,
                                "9".repeat(1 + random.nextInt(900)) + (random.nextBoolean() ? "" : "e999"));
                    case manyElements -> repeated(record, random);
                };
        for (int i = 0; i < spoilt.length; i++) {
            spoilt[i] = spoilt[i] == '\n' || spoilt[i] == '\r' ? (byte) ' ' : spoilt[i];
        }
        return text(spoilt).isBlank() ? bytes("{") : spoilt;
    }

    private static String values(Random random) {
        var values = List.of(
                "5", "-1.5", "true", "\"x\"", "\"\"", "[]", "{}", "[1, null]", "{\"id\": 7}", "[[{}]]", "1e999");
        return values.get(random.nextInt(values.size()));
    }

    private static String nested(int depth) {
        return "[".repeat(depth) + "]".repeat(depth);
    }

    private static byte[] flipped(byte[] record, Random random) {
        var bytes = record.clone();
        for (int i = random.nextInt(5); i >= 0; i--) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return bytes;
    }

    private static byte[] inserted(byte[] record, Random random, byte[] what) {
        int at = random.nextInt(record.length);
        var bytes = new byte[record.length + what.length];
        System.arraycopy(record, 0, bytes, 0, at);
        System.arraycopy(what, 0, bytes, at, what.length);
        System.arraycopy(record, at, bytes, at + what.length, record.length - at);
        return bytes;
    }

    /** Puts a value in the place of one that is somewhere in the record. */
    private static byte[] changed(byte[] record, Random random, String value) {
        var root = (ObjectNode) json(record);
        JsonNode container = root;
        while (true) {
            var children = children(container);
            if (children.isEmpty()) {
                return bytes(value);
            }
            int chosen = random.nextInt(children.size());
            var child = children.get(chosen);
            if (child.isEmpty() || random.nextInt(3) == 0) {
                put(container, chosen);
                return bytes(root.toString().replace('"' + HERE + '"', value));
            }
            container = child;
        }
    }

    private static List<JsonNode> children(JsonNode container) {
        var children = new ArrayList<JsonNode>();
        container.forEach(children::add);
        return children;
    }

    private static void put(JsonNode container, int place) {
        if (container instanceof ArrayNode array) {
            array.set(place, NODES.textNode(HERE));
        } else if (container instanceof ObjectNode object) {
            var names = new ArrayList<String>();
            object.fieldNames().forEachRemaining(names::add);
            object.put(names.get(place), HERE);
        }
    }

    private static byte[] repeated(byte[] record, Random random) {
        var root = json(record);
        var arrays = children(root).stream()
                .filter(child -> child.isArray()
                        && !child.isEmpty()
                        && child.get(0).toString().length() < 1_000)
                .toList();
        if (arrays.isEmpty()) {
            return changed(record, random, "[" + "1,".repeat(9_999) + "1]");
        }
        var array = (ArrayNode) arrays.get(random.nextInt(arrays.size()));
        var first = array.get(0);
        for (int i = 0; i < 10_000; i++) {
            array.add(first);
        }
        return bytes(root.toString());
    }

    private static JsonNode json(byte[] record) {
        try {
            return JSON.readTree(text(record));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
