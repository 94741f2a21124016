package org.scholargraph.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.scholargraph.graph.Neo4jUnderTest;
import org.scholargraph.graph.OneOfEverything;
import org.scholargraph.http.Caller;

/** Every graph answer in every format, read back by the tool that it is for, with all that the default has. */
class ReadBackTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** What people are called, or might be by someone who wishes harm. */
    private static final Map<String, String> NAMES = Map.of(
            "A101", "=HYPERLINK(\"http://example.org\",\"click\")",
            "A102", "+49 \"Bobby\" O'Tables; <script>alert('x') && 1</script>",
            "A103", "\u202bمحمد بن موسى الخوارزمي\u202c",
            "A104", "zero\u200bwidth\u200djoined \ufeff𝔘nicode 👩‍🔬",
            "A105", "bell\u0007 and \ufffe, a line\nand another,\ta\r tab",
            "A106", "-1+2",
            "A107", "@sum, with a comma",
            "A108", "]]> &amp; &lt;");

    private static EmbeddedServer server;
    private static Caller caller;

    @BeforeAll
    static void start() {
        OneOfEverything.load();
        Neo4jUnderTest.driver()
                .executableQuery("""
                        CREATE (:Author {id: 'name:-x "<&> y', name: 'alone', identity: 'name'})
                        WITH 1 AS one
                        MATCH (ada:Author {id: 'A1'})
                        UNWIND keys($names) AS id
                        CREATE (ada)-[:COAUTHORED_WITH {paperCount: 1, weight: 0.25, firstYear: 2020, lastYear: 2020}]->
                          (:Author {id: id, name: $names[id], identity: 'identifier', paperCount: 0, citationCount: 0})""")
                .withParameters(Map.of("names", NAMES))
                .execute();
        server = ApplicationContext.run(EmbeddedServer.class, Neo4jUnderTest.properties());
        caller = new Caller(server, server.getApplicationContext().getBean(io.micronaut.serde.ObjectMapper.class));
    }

    @AfterAll
    static void close() {
        server.close();
    }

    /** A path, or a path and a body. */
    static Stream<String> questions() {
        return Stream.of(
                "graph/neighbourhood?id=A1&depth=2&perKind=100",
                "graph/neighbourhood?id=W6",
                "authors/A1/ego-network",
                "graph/path?from=W4&to=I2&through=any&alternatives=3",
                "graph/expand {\"id\":\"A1\",\"limit\":12,\"exclude\":[\"A2\",\"W1\",\"T1\"]}",
                "graph/induced {\"ids\":[\"name:-x \\\"<&> y\",\"A1\",\"A101\",\"W1\",\"T1\"]}",
                "graph/induced {\"ids\":[\"A999\"]}",
                "clusters/map?of=topics",
                "clusters/map?of=authors&resolution=coarse");
    }

    /** VOSviewer wants three items at least. */
    static Stream<String> largerQuestions() {
        return questions().filter(question -> !question.contains("A999") && !question.contains("of=topics"));
    }

    private static byte[] ask(String question, String format) {
        var parts = question.split(" ", 2);
        var path = "/api/v1/" + parts[0]
                + (format.isEmpty() ? "" : (parts[0].contains("?") ? "&" : "?") + "format=" + format);
        return parts.length == 1
                ? caller.bytes(path).body()
                : caller.postForBytes(path, parts[1]).body();
    }

    /** The nodes and edges of the default; where an edge leads elsewhere, that is a node by its id alone. */
    private record Graph(JsonNode meta, List<Map<String, Object>> nodes, List<Map<String, Object>> edges) {

        static Graph of(String question, boolean flat) throws IOException {
            var answer = JSON.readTree(ask(question, ""));
            var nodes = elements(answer.path("nodes"), flat);
            var edges = elements(answer.path("edges"), flat);
            var ends = new TreeSet<Object>();
            edges.forEach(edge -> ends.addAll(List.of(of(edge, "source"), of(edge, "target"))));
            nodes.forEach(node -> ends.remove(of(node, "id")));
            ends.forEach(id -> nodes.add(Map.of("id", id)));
            return new Graph(answer.path("meta"), nodes, edges);
        }

        private static Object of(Map<String, Object> element, String name) {
            return Objects.requireNonNull(element.get(name));
        }

        Graph with(UnaryOperator<Map<String, Object>> node, UnaryOperator<Map<String, Object>> edge) {
            return new Graph(
                    meta,
                    nodes.stream().map(node).toList(),
                    edges.stream().map(edge).toList());
        }
    }

    private static List<Map<String, Object>> elements(JsonNode list, boolean flat) {
        var elements = new ArrayList<Map<String, Object>>();
        list.forEach(element -> {
            var values = new HashMap<String, Object>();
            element.properties().forEach(value -> put(values, value.getKey(), value.getValue(), flat));
            elements.add(values);
        });
        return elements;
    }

    private static void put(Map<String, Object> values, String name, JsonNode value, boolean flat) {
        if (flat && value.isObject()) {
            value.properties().forEach(inner -> put(values, name + "." + inner.getKey(), inner.getValue(), true));
        } else if (value.isIntegralNumber()) {
            values.put(name, value.asLong());
        } else if (value.isNumber()) {
            values.put(name, value.asDouble());
        } else if (value.isBoolean()) {
            values.put(name, value.asBoolean());
        } else if (!value.isNull()) {
            values.put(name, value.isTextual() ? value.asText() : flat ? value.toString() : value);
        }
    }

    private static Map<String, Object> changed(Map<String, Object> values, UnaryOperator<String> text) {
        var changed = new HashMap<String, Object>();
        values.forEach((name, value) -> changed.put(name, value instanceof String s ? text.apply(s) : value));
        return changed;
    }

    private static String inXml(String text) {
        return text.replace('\u0007', '\ufffd').replace('\ufffe', '\ufffd');
    }

    @ParameterizedTest
    @MethodSource("questions")
    void networkxShouldReadGraphml(String question) throws IOException {
        var read = Readers.networkx("graphml", ask(question, "graphml"));
        var expected =
                Graph.of(question, true).with(node -> changed(node, ReadBackTest::inXml), UnaryOperator.identity());

        check(read, expected);
        assertThat(read.path("graph").path("graphVersion").asLong())
                .isEqualTo(expected.meta().path("graphVersion").asLong());
    }

    @ParameterizedTest
    @MethodSource("questions")
    void networkxShouldReadGexf(String question) throws IOException {
        var read = Readers.networkx("gexf", ask(question, "gexf"));
        var expected = Graph.of(question, true);

        // A node always has a label.
        check(
                read,
                expected.with(node -> drawn(labelled(changed(node, text -> inXml(text)))), UnaryOperator.identity()));
    }

    /** What is on a map is drawn there, in pixels. */
    private static Map<String, Object> drawn(Map<String, Object> node) {
        var drawn = new HashMap<>(node);
        if (node.get("x") instanceof Number x && node.get("y") instanceof Number y) {
            drawn.put("viz.x", 1000 * x.doubleValue());
            drawn.put("viz.y", 1000 * y.doubleValue());
            drawn.put("viz.z", 0.0);
        }
        return drawn;
    }

    /** What has no name goes by its id. */
    private static Map<String, Object> labelled(Map<String, Object> node) {
        var labelled = new HashMap<>(node);
        labelled.putIfAbsent("label", Objects.requireNonNull(node.get("id")));
        return labelled;
    }

    @ParameterizedTest
    @MethodSource("questions")
    void cytoscapeShouldReadItsJson(String question) throws IOException {
        check(Readers.javascript("cytoscape", ask(question, "cytoscape")), Graph.of(question, false));
    }

    @ParameterizedTest
    @MethodSource("questions")
    void graphologyShouldReadItsJson(String question) throws IOException {
        check(Readers.javascript("graphology", ask(question, "graphology")), Graph.of(question, false));
    }

    /** It takes no notice of most attributes, and to it every tie is undirected. */
    @ParameterizedTest
    @MethodSource("largerQuestions")
    void vosviewerOnlineShouldReadItsJson(String question) throws IOException {
        var read = Readers.javascript("vosviewer", ask(question, "vosviewer"));
        var expected = Graph.of(question, false).with(ReadBackTest::labelled, UnaryOperator.identity());

        assertThat(values(elements(read.path("nodes"), false), List.of("id", "label", "x", "y")))
                .containsExactlyInAnyOrderElementsOf(values(expected.nodes(), List.of("id", "label", "x", "y")));
        assertThat(values(elements(read.path("edges"), false), List.of("source", "target")))
                .containsExactlyInAnyOrderElementsOf(values(expected.edges(), List.of("source", "target")));
    }

    private static List<Map<String, Object>> values(List<Map<String, Object>> elements, List<String> names) {
        return elements.stream()
                .map(ReadBackTest::inNumbers)
                .peek(element -> element.keySet().retainAll(names))
                .toList();
    }

    /** In no order: a reader of undirected edges may turn them round. */
    private static void check(JsonNode read, Graph expected) {
        assertThat(elements(read.path("nodes"), false).stream().map(ReadBackTest::inNumbers))
                .containsExactlyInAnyOrderElementsOf(
                        expected.nodes().stream().map(ReadBackTest::inNumbers).toList());
        assertThat(elements(read.path("edges"), false).stream().map(ReadBackTest::unturned))
                .containsExactlyInAnyOrderElementsOf(
                        expected.edges().stream().map(ReadBackTest::unturned).toList());
    }

    /** JavaScript has but one kind of number. */
    private static Map<String, Object> inNumbers(Map<String, Object> values) {
        var inNumbers = new HashMap<String, Object>();
        values.forEach((name, value) -> inNumbers.put(name, value instanceof Number n ? n.doubleValue() : value));
        return inNumbers;
    }

    private static Map<String, Object> unturned(Map<String, Object> edge) {
        var unturned = new HashMap<>(inNumbers(edge));
        if (Set.of("coauthoredWith", "cooccursWith").contains(edge.get("kind"))) {
            unturned.put("ends", new TreeSet<>(List.of(unturned.remove("source"), unturned.remove("target"))));
        }
        return unturned;
    }

    @Test
    void onlyCoauthorshipShouldBeUndirected() {
        assertThat(Readers.networkx("graphml", ask("authors/A1/ego-network", "graphml"))
                        .path("directed")
                        .asBoolean())
                .isFalse();
        assertThat(Readers.networkx("gexf", ask("graph/neighbourhood?id=A1", "gexf"))
                        .path("directed")
                        .asBoolean())
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("questions")
    void csvShouldHoldEverythingAndNoFormula(String question) throws IOException {
        var tables = unzipped(ask(question, "csv"));
        var expected = Graph.of(question, true);

        assertThat(tables.keySet()).containsExactly("nodes.csv", "edges.csv");
        checkTable(Objects.requireNonNull(tables.get("nodes.csv")), expected.nodes());
        checkTable(Objects.requireNonNull(tables.get("edges.csv")), expected.edges());
    }

    private static void checkTable(List<CSVRecord> table, List<Map<String, Object>> expected) {
        var rows = table.stream()
                .map(row -> {
                    var values = new HashMap<>(row.toMap());
                    values.values().removeIf(String::isEmpty);
                    return values;
                })
                .toList();
        var wanted = expected.stream()
                .map(values -> {
                    var texts = new HashMap<String, String>();
                    values.forEach((name, value) -> texts.put(
                            name,
                            value instanceof String text && text.matches("(?s)[=+@-].*")
                                    ? "'" + text
                                    : value.toString()));
                    return texts;
                })
                .toList();
        assertThat(rows).containsExactlyInAnyOrderElementsOf(wanted);
        rows.forEach(row -> assertThat(row.values()).noneMatch(cell -> cell.matches("(?s)[=+@].*")));
    }

    private static Map<String, List<CSVRecord>> unzipped(byte[] zip) throws IOException {
        var tables = new LinkedHashMap<String, List<CSVRecord>>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                var format = CSVFormat.RFC4180
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get();
                tables.put(
                        entry.getName(),
                        format.parse(new InputStreamReader(new ByteArrayInputStream(in.readAllBytes()), UTF_8))
                                .getRecords());
            }
        }
        return tables;
    }

    /** The rules are those by which VOSviewer Online checks a file that is opened. */
    @ParameterizedTest
    @MethodSource("questions")
    void vosviewerShouldFindWhatItNeeds(String question) throws IOException {
        var network = JSON.readTree(ask(question, "vosviewer")).path("network");
        var expected = Graph.of(question, true);
        var items = new LinkedHashMap<String, JsonNode>();
        network.path("items").forEach(item -> items.put(item.path("id").asText(), item));

        assertThat(items).hasSize(expected.nodes().size());
        for (var node : expected.nodes()) {
            var item = Objects.requireNonNull(items.get(node.get("id")));
            assertThat(item.path("label").asText()).isEqualTo(node.getOrDefault("label", node.get("id")));
            item.path("weights").properties().forEach(weight -> {
                assertThat(weight.getValue().asDouble(-1)).isNotNegative();
                assertThat(weight.getValue().asDouble())
                        .isEqualTo(((Number) node.getOrDefault(weight.getKey(), 0L)).doubleValue());
            });
            item.path("scores").forEach(score -> assertThat(score.isNull() || score.isNumber())
                    .isTrue());
            assertThat(item.path("weights").size())
                    .isEqualTo(items.values().iterator().next().path("weights").size());
        }
        assertThat(network.path("links")).hasSize(expected.edges().size()).allSatisfy(link -> {
            assertThat(items)
                    .containsKeys(
                            link.path("source_id").asText(),
                            link.path("target_id").asText());
            assertThat(link.path("strength").asLong()).isPositive();
        });
    }

    @ParameterizedTest
    @MethodSource("questions")
    void theSameQuestionShouldGiveTheSameBytes(String question) {
        for (var format : List.of("cytoscape", "graphology", "graphml", "gexf", "vosviewer", "csv")) {
            assertThat(ask(question, format)).as(format).isEqualTo(ask(question, format));
        }
    }
}
