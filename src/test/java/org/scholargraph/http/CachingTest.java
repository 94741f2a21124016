package org.scholargraph.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.serde.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholargraph.graph.GraphVersion;
import org.scholargraph.graph.Neo4jUnderTest;
import org.scholargraph.graph.OneOfEverything;
import org.scholargraph.projection.Projections;

/** What the answers of the graph cost, and that what a caller has already costs no question to the database. */
class CachingTest {

    private static EmbeddedServer server;
    private static Caller caller;
    private static CountedQueries queries;

    @BeforeAll
    static void start() {
        OneOfEverything.load();
        var properties = new HashMap<>(Neo4jUnderTest.properties());
        properties.put("scholargraph.test.count-queries", true);
        server = ApplicationContext.run(EmbeddedServer.class, properties);
        caller = new Caller(server, server.getApplicationContext().getBean(ObjectMapper.class));
        queries = server.getApplicationContext().getBean(CountedQueries.class);
    }

    @AfterAll
    static void close() {
        server.close();
    }

    private static String tag(String path, String... headers) {
        var answer = caller.get("/api/v1/" + path, headers);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.headers().firstValue("ETag").orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "papers/W1",
                "papers/doi:10.9%2Fother",
                "papers/W1?fields=title,authorships.author.name",
                "papers?search=citations&sort=oldest&limit=2",
                "papers?groupBy=topic",
                "papers?sample=3&seed=8",
                "papers/W1/citations",
                "papers/W1/provenance",
                "authors/A1",
                "authors?institution=I1&fields=name",
                "authors/A1/papers",
                "authors/A1/coauthors",
                "authors/A1/ego-network",
                "institutions/I1",
                "institutions?country=FR",
                "institutions/I1/authors",
                "topics/T1",
                "topics?within=field:17",
                "topics/T1/papers",
                "topics/T1/authors",
                "sources/S1",
                "sources",
                "search?q=garcia",
                "resolve?id=orcid:0000-0002-1825-0097",
                "graph/stats",
                "clusters?limit=7",
                "clusters/topics-1?fields=paperCount",
                "topics/T1/cluster",
                "papers/W1/cluster",
                "authors/A1/clusters",
                "graph/neighbourhood?id=A1&depth=2"
            })
    void anAnswerThatTheCallerHasShouldCostNoQuery(String path) {
        var first = new ArrayList<String>();
        var asked = queries.during(() -> first.add(tag(path)));
        assertThat(asked).as("the count counts").isNotEmpty();
        assertThat(first.getFirst()).matches("\"[^\"]+\"");

        assertThat(queries.during(() -> {
                    var again = caller.get("/api/v1/" + path, "If-None-Match", first.getFirst());
                    assertThat(again.statusCode()).isEqualTo(304);
                    assertThat(again.body()).isEmpty();
                    assertThat(again.headers().firstValue("ETag")).contains(first.getFirst());
                    var head = caller.send("HEAD", "/api/v1/" + path, null, "If-None-Match", first.getFirst());
                    assertThat(head.statusCode()).isEqualTo(304);
                }))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "papers?limit=100",
                "papers?search=citations",
                "papers?groupBy=institution",
                "papers?sample=5",
                "authors?sort=recent",
                "authors/A1/coauthors",
                "topics?fields=within.name",
                "search?q=c&limit=100",
                "graph/stats",
                "clusters",
                "clusters/topics-1",
                "topics/T1/cluster",
                "papers/W1/cluster",
                "authors/A1/clusters",
                "graph/neighbourhood?id=A1&depth=3",
                "authors/A2/ego-network"
            })
    void theSameQuestionShouldHaveTheSameBytesHoweverItIsAsked(String path) {
        var bytes = caller.bytes("/api/v1/" + path).body();

        for (int i = 0; i < 3; i++) {
            assertThat(caller.bytes("/api/v1/" + path).body()).isEqualTo(bytes);
        }
        if (path.contains("=")) {
            var parts = path.split("\\?");
            var turned = parts[0] + "?"
                    + String.join("&", List.of(parts[1].split("&")).reversed());
            assertThat(caller.bytes("/api/v1/" + turned).body()).isEqualTo(bytes);
            assertThat(tag(turned)).isEqualTo(tag(path));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "papers, papers?limit=25",
        "search?q=c, search?limit=10&q=c",
        "clusters?limit=5, clusters?of=topics&resolution=middle&limit=5",
        "authors/A1, authors/A1?"
    })
    void whatIsUnderstoodAnywayShouldMakeNoDifference(String path, String longer) {
        assertThat(tag(longer)).isEqualTo(tag(path));
        assertThat(tag("papers?limit=25&sort=oldest")).isNotEqualTo(tag("papers?limit=25"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "clusters",
                "clusters?limit=3&fields=label",
                "clusters?of=authors&sort=label",
                "clusters/topics-1",
                "clusters/map",
                "clusters/map?format=gexf",
                "clusters/map?format=csv&of=authors"
            })
    void largeAnswersShouldBeKeptForThoseWhoAskNext(String path) {
        caller.get("/api/v1/echo/moving");
        var first = new ArrayList<HttpResponse<byte[]>>();
        assertThat(queries.during(() -> first.add(caller.bytes("/api/v1/" + path))))
                .as("nothing is kept of another version")
                .isNotEmpty();

        assertThat(queries.during(() -> {
                    var again = caller.bytes("/api/v1/" + path);
                    assertThat(again.body()).isEqualTo(first.getFirst().body());
                    assertThat(headers(again)).isEqualTo(headers(first.getFirst()));
                    var head = caller.send("HEAD", "/api/v1/" + path, null);
                    assertThat(head.body()).isEmpty();
                    assertThat(headers(head)).isEqualTo(headers(first.getFirst()));
                }))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            clusters/map?format=graphml | gzip                         | true
            clusters/map?format=graphml | deflate, gzip;q=0.5, br, zstd | true
            clusters/topics-1           | deflate, gzip;q=0.5, br, zstd | true
            clusters/map?format=graphml | gzip;q=0                     | false
            clusters/map?format=graphml | identity                     | false
            clusters/map?format=csv     | gzip                         | false
            clusters?limit=1&fields=of  | gzip                         | false
            """)
    void keptAnswersShouldBePackedForThoseWhoTakeGzip(String path, String taken, boolean packed) throws IOException {
        var plain = caller.bytes("/api/v1/" + path).body();

        for (int i = 0; i < 2; i++) {
            var answer = caller.bytes("/api/v1/" + path, "Accept-Encoding", taken);
            assertThat(answer.headers().allValues("Content-Encoding")).isEqualTo(packed ? List.of("gzip") : List.of());
            assertThat(packed ? unpacked(answer.body()) : answer.body()).isEqualTo(plain);
        }
    }

    private static byte[] unpacked(byte[] bytes) throws IOException {
        try (var unpacked = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return unpacked.readAllBytes();
        }
    }

    private static Map<String, List<String>> headers(HttpResponse<?> answer) {
        var headers = new HashMap<>(answer.headers().map());
        headers.keySet().removeAll(List.of("date", "server-timing", "connection", "content-length"));
        return headers;
    }

    /** Of those of a search, two are asked at the same time: authors, whose index takes longest, and all other kinds. */
    @ParameterizedTest
    @CsvSource({
        "papers/W1, 1",
        "papers/doi:10.9%2Fother, 2",
        "papers?limit=100, 4",
        "papers?author=A1&topic=T1&sort=mostCited, 5",
        "papers?groupBy=topic, 1",
        "papers?groupBy=year&author=A1, 2",
        "papers?sample=5&sort=mostCited, 3",
        "authors/A1/papers?limit=100&sort=title, 4",
        "authors/A1, 1",
        "institutions/I1, 1",
        "institutions, 2",
        "topics/T1, 1",
        "topics?level=topic, 2",
        "sources?search=graph, 2",
        "search?q=graph, 3",
        "search?q=g&limit=100, 3",
        "search?q=W1, 4",
        "search?q=graph&kinds=paper, 2"
    })
    void anAnswerShouldCostFewQueriesHoweverMuchIsInIt(String path, int most) {
        assertThat(queries.during(() -> tag(path))).hasSizeLessThanOrEqualTo(most);
    }

    @Test
    void pathBetweenAuthorsWhomTheProjectionHasShouldCostThree() {
        var context = server.getApplicationContext();
        var projections = context.getBean(Projections.class);
        projections.current();
        await().atMost(Duration.ofMinutes(1))
                .until(() -> projections.current().graphVersion()
                        == context.getBean(GraphVersion.class).current());

        assertThat(queries.during(() -> tag("graph/path?from=name:eve%20m%C3%BCller&to=name:ida%20klein")))
                .hasSizeLessThanOrEqualTo(3)
                .noneMatch(statement -> statement.contains("go by these names"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"papers", "authors", "institutions", "topics", "sources"})
    void aBatchShouldCostTwo(String kind) {
        var ids = "{\"ids\":[\"W1\",\"W2\",\"A1\",\"A2\",\"I1\",\"I2\",\"T1\",\"T2\",\"S1\",\"S2\",\"x:none\"]}";

        assertThat(queries.during(() -> assertThat(
                                caller.post("/api/v1/" + kind + "/batch", ids).statusCode())
                        .isEqualTo(200)))
                .hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void aChangeOfTheGraphShouldMakeEveryAnswerANewOne() {
        var before = tag("papers?groupBy=year");
        caller.get("/api/v1/echo/moving");
        var answer = caller.get("/api/v1/papers?groupBy=year", "If-None-Match", before);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("ETag").orElseThrow()).isNotEqualTo(before);
    }

    @Test
    void packedOrNotTheAnswersShouldBeOthersToACache() {
        assertThat(tag("papers", "Accept-Encoding", "gzip")).isNotEqualTo(tag("papers"));
    }
}
