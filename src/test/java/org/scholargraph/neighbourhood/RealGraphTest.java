package org.scholargraph.neighbourhood;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.serde.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholargraph.graph.Neo4jUnderTest;
import org.scholargraph.http.Caller;
import org.scholargraph.ingest.Filling;

/** Every figure of the graph answers, recounted from the store, on works of OpenAlex. */
class RealGraphTest {

    private static final Path WORKS = Path.of("../shared/data/openalex/works.jsonl.gz");
    private static final Path SAMPLE = Path.of("../shared/data/openalex/works-sample.jsonl.gz");
    private static final int MOST_WORKS = 500;

    private static @Nullable EmbeddedServer server;
    private static Caller caller;
    private static StoredGraph stored;

    @TempDir
    static Path folder;

    @BeforeAll
    static void start() throws IOException {
        Assumptions.assumeTrue(Files.exists(WORKS), "skipped: " + WORKS + " is missing");
        Neo4jUnderTest.clear();
        server = ApplicationContext.run(EmbeddedServer.class, Neo4jUnderTest.properties());
        caller = new Caller(server, server.getApplicationContext().getBean(ObjectMapper.class));
        Filling.fill(server.getApplicationContext(), firstWorks());
        Filling.fill(server.getApplicationContext(), SAMPLE);
        stored = StoredGraph.read();
    }

    private static Path firstWorks() throws IOException {
        var file = folder.resolve("first.jsonl");
        try (var in =
                new BufferedReader(new InputStreamReader(new GZIPInputStream(Files.newInputStream(WORKS)), UTF_8))) {
            return Files.write(file, in.lines().limit(MOST_WORKS).toList());
        }
    }

    @AfterAll
    static void close() {
        if (server != null) {
            server.close();
            Neo4jUnderTest.clear();
        }
    }

    private static GraphAnswer ok(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return caller.read(answer, GraphAnswer.class);
    }

    private static String encoded(String id) {
        return URLEncoder.encode(id, UTF_8);
    }

    private static Set<String> ids(GraphAnswer answer) {
        return answer.nodes().stream().map(GraphNode::id).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Map<String, Long> byKind(KindCounts counts) {
        var byKind = new TreeMap<>(Map.of(
                "author", counts.author(),
                "paper", counts.paper(),
                "topic", counts.topic(),
                "institution", counts.institution(),
                "source", counts.source()));
        byKind.values().removeIf(count -> count == 0);
        return byKind;
    }

    private static void checkDegrees(GraphAnswer answer) {
        for (var node : answer.nodes()) {
            assertThat(node.kind()).hasToString(stored.kind(node.id()));
            assertThat(byKind(node.degree()))
                    .as("degree of " + node.id())
                    .isEqualTo(stored.count(stored.neighbours(node.id())));
        }
    }

    /** With every tie among some that has an end among others. */
    private static void checkEdges(GraphAnswer answer, Set<String> both, Set<String> one) {
        assertThat(answer.edges())
                .extracting(GraphEdge::id)
                .doesNotHaveDuplicates()
                .hasSameElementsAs(stored.links(both, one));
        assertThat(answer.meta().edgeCount()).isEqualTo(answer.edges().size());
        assertThat(answer.meta().nodeCount()).isEqualTo(answer.nodes().size());
    }

    private static void checkShown(GraphAnswer answer, Set<String> there) {
        for (var node : answer.nodes()) {
            var beside = new TreeSet<>(stored.neighbours(node.id()));
            beside.retainAll(there);
            assertThat(byKind(node.shown())).as("shown of " + node.id()).isEqualTo(stored.count(beside));
        }
    }

    private static List<String> centers(String kind) {
        var ids = stored.listBusiest(kind);
        return stored.some(ids, 3, Math.max(1, ids.size() / 4));
    }

    @ParameterizedTest
    @ValueSource(strings = {"author", "paper", "topic", "institution", "source"})
    void neighbourhoodsShouldBeTrueToTheStore(String kind) {
        for (var id : centers(kind)) {
            checkNeighbourhood(id, "", 1);
            checkNeighbourhood(id, "&perKind=1000&maxNodes=1000", 1);
            checkNeighbourhood(id, "&depth=2&perKind=5", 2);
            checkNeighbourhood(id, "&depth=3&perKind=3&maxNodes=60", 3);
        }
    }

    private static void checkNeighbourhood(String id, String question, int depth) {
        var answer = ok(caller.get("/api/v1/graph/neighbourhood?id=" + encoded(id) + question));
        var shown = ids(answer);

        checkDegrees(answer);
        checkEdges(answer, shown, shown);
        checkShown(answer, shown);
        assertThat(byKind(answer.meta().omitted()))
                .as("omitted around " + id + question)
                .isEqualTo(stored.count(stored.neighboursBut(id, shown)));
        var within = stored.within(id, depth, any -> true);
        assertThat(within).as(id + question).containsAll(shown);
        assertThat(answer.meta().truncated()).as("truncated " + id + question).isEqualTo(shown.size() < within.size());
    }

    @Test
    void neighbourhoodsOfOneKindShouldSayWhetherTheyAreCut() {
        for (var id : centers("paper")) {
            for (int most : new int[] {2, 5, 20, 1000}) {
                var answer = ok(caller.get("/api/v1/graph/neighbourhood?kinds=author&depth=2&perKind=1000&id="
                        + encoded(id) + "&maxNodes=" + most));
                var within = stored.within(id, 2, kind -> kind.equals("author"));

                assertThat(answer.meta().truncated())
                        .as("%s in %d", id, most)
                        .isEqualTo(answer.nodes().size() < within.size());
            }
        }
    }

    @Test
    void egoNetworksShouldBeTrueToTheStore() {
        for (var id : centers("author")) {
            var answer = ok(caller.get("/api/v1/authors/" + encoded(id) + "/ego-network?limit=40"));
            var shown = ids(answer);
            var coauthors = stored.listCoauthors(id);

            assertThat(shown).startsWith(id).hasSize(1 + Math.min(40, coauthors.size()));
            assertThat(List.copyOf(shown).subList(1, shown.size())).isEqualTo(coauthors.subList(0, shown.size() - 1));
            checkDegrees(answer);
            checkEdges(answer, shown, shown);
            assertThat(answer.meta().omitted().author()).isEqualTo(coauthors.size() - (shown.size() - 1));
            assertThat(answer.meta().truncated()).isEqualTo(coauthors.size() > 40);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"author", "paper", "topic", "institution", "source"})
    void expansionsShouldBringEverythingOnceAndSayWhatRemains(String kind) {
        for (var id : centers(kind)) {
            var canvas = new LinkedHashSet<>(Set.of(id));
            for (int i = 0; i < 4; i++) {
                var answer = expand(id, 7, canvas);
                checkExpansion(id, answer, canvas);
                canvas.addAll(ids(answer));
            }
            var rest = expand(id, 1000, canvas);
            checkExpansion(id, rest, canvas);
            canvas.addAll(ids(rest));
            assertThat(stored.neighboursBut(id, canvas).size())
                    .isEqualTo(byKind(rest.meta().omitted()).values().stream()
                            .mapToInt(Long::intValue)
                            .sum());
        }
    }

    private static GraphAnswer expand(String id, int limit, Collection<String> canvas) {
        return ok(caller.post(
                "/api/v1/graph/expand",
                "{\"id\":%s,\"limit\":%d,\"exclude\":%s}".formatted(json(List.of(id), "", ""), limit, list(canvas))));
    }

    private static String list(Collection<String> ids) {
        return json(ids, "[", "]");
    }

    private static String json(Collection<String> ids, String before, String after) {
        return ids.stream()
                .map(id -> '"' + id.replace("\\", "\\\\").replace("\"", "\\\"") + '"')
                .collect(Collectors.joining(",", before, after));
    }

    private static void checkExpansion(String id, GraphAnswer answer, Set<String> canvas) {
        var shown = ids(answer);
        var there = new TreeSet<>(canvas);
        there.addAll(shown);

        assertThat(shown).doesNotContainAnyElementsOf(canvas).isSubsetOf(stored.neighbours(id));
        checkDegrees(answer);
        checkEdges(answer, there, shown);
        checkShown(answer, there);
        var left = stored.count(stored.neighboursBut(id, there));
        var remaining = new TreeMap<>(Objects.requireNonNull(answer.meta().remaining()));
        assertThat(remaining).hasSize(5);
        remaining.values().removeIf(count -> count == 0);
        assertThat(remaining).as("remaining of " + id).isEqualTo(left);
        assertThat(byKind(answer.meta().omitted())).isEqualTo(left);
        assertThat(answer.meta().truncated()).isEqualTo(!left.isEmpty());
    }

    @Test
    void expansionsShouldBringTheStrongestFirst() {
        var id = stored.listBusiest("author").getFirst();
        var canvas = new ArrayList<>(List.of(id));
        while (canvas.size() < 31) {
            var body = "{\"id\":\"%s\",\"kinds\":[\"author\"],\"limit\":6,\"exclude\":%s}".formatted(id, list(canvas));
            canvas.addAll(ids(ok(caller.post("/api/v1/graph/expand", body))));
        }

        assertThat(canvas.subList(1, canvas.size()))
                .isEqualTo(stored.listCoauthors(id).subList(0, 30));
    }

    @Test
    void inducedSubgraphsShouldBeTrueToTheStore() {
        for (var kind : List.of("author", "topic", "institution")) {
            var center = stored.listBusiest(kind).getFirst();
            var wanted = stored.within(center, 1, any -> true).stream()
                    .sorted()
                    .limit(300)
                    .toList();
            var answer = ok(caller.post("/api/v1/graph/induced", "{\"ids\":" + list(wanted) + "}"));

            assertThat(ids(answer)).containsExactlyElementsOf(wanted);
            checkDegrees(answer);
            var ties = stored.links(Set.copyOf(wanted), Set.copyOf(wanted));
            assertThat(answer.meta().omittedEdges()).isEqualTo(Math.max(0, ties.size() - 5000));
            if (ties.size() <= 5000) {
                checkEdges(answer, Set.copyOf(wanted), Set.copyOf(wanted));
                checkShown(answer, Set.copyOf(wanted));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"coauthorship", "any"})
    void pathsShouldBeTheShortest(String through) throws IOException {
        var busiest = stored.listBusiest("author");
        var authors = stored.some(busiest.subList(0, busiest.size() / 2), 8, busiest.size() / 20);
        for (var from : authors.subList(0, 6)) {
            for (var to : authors) {
                checkPath(from, to, through);
            }
        }
    }

    private static void checkPath(String from, String to, String through) throws IOException {
        var answer = caller.get("/api/v1/graph/path?alternatives=10&maxLength=10&from=" + encoded(from) + "&to="
                + encoded(to) + "&through=" + through);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        var path = new com.fasterxml.jackson.databind.ObjectMapper().readTree(answer.body());
        var distance = stored.distance(from, to, through.equals("coauthorship"));
        var what = from + " to " + to;

        if (distance == null || distance.steps() > 10) {
            assertThat(path.at("/meta/length").isNull()).as(what).isTrue();
            assertThat(path.path("paths")).isEmpty();
            return;
        }
        assertThat(path.at("/meta/length").asInt()).as(what).isEqualTo(distance.steps());
        assertThat(path.at("/meta/pathCount").asLong()).as(what).isEqualTo(distance.paths());
        assertThat(path.path("paths")).hasSize((int) Math.min(11, distance.paths()));
        assertThat(path.at("/meta/truncated").asBoolean()).isEqualTo(distance.paths() > 11);
        path.path("paths").forEach(way -> checkWay(way, from, to));
    }

    private static void checkWay(JsonNode way, String from, String to) {
        var last = from;
        for (var step : way.path("steps")) {
            assertThat(step.path("from").asText()).isEqualTo(last);
            last = step.path("to").asText();
            var ends = Set.of(step.path("from").asText(), last);
            assertThat(stored.links(ends, ends)).contains(step.path("edge").asText());
            if (!step.path("edge").asText().startsWith("partOf")) {
                assertThat(step.path("papers").size())
                        .isEqualTo((int) Math.min(10, step.path("paperCount").asLong()))
                        .isPositive();
            }
        }
        assertThat(last).isEqualTo(to);
    }
}
