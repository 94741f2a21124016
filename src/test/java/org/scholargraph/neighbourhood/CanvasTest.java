package org.scholargraph.neighbourhood;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scholargraph.graph.Neo4jUnderTest;
import org.scholargraph.graph.OneOfEverything;
import org.scholargraph.http.Caller;
import org.scholargraph.problem.BadInput;
import org.scholargraph.problem.Problem;

/** What comes onto a canvas that ada is on. */
class CanvasTest {

    private static EmbeddedServer server;
    private static Caller caller;

    @BeforeAll
    static void start() {
        OneOfEverything.load();
        server = ApplicationContext.run(EmbeddedServer.class, Neo4jUnderTest.properties());
        caller = new Caller(server, server.getApplicationContext().getBean(ObjectMapper.class));
    }

    @AfterAll
    static void close() {
        server.close();
    }

    private static GraphAnswer expand(String body) {
        return caller.read(caller.post("/api/v1/graph/expand", body), GraphAnswer.class);
    }

    private static GraphAnswer induced(String... ids) {
        var body = IntStream.range(0, ids.length)
                .mapToObj(i -> "\"" + ids[i] + "\"")
                .collect(Collectors.joining(",", "{\"ids\":[", "]}"));
        return caller.read(caller.post("/api/v1/graph/induced", body), GraphAnswer.class);
    }

    private static List<String> ids(GraphAnswer answer) {
        return answer.nodes().stream().map(GraphNode::id).toList();
    }

    private static List<String> edges(GraphAnswer answer) {
        return answer.edges().stream().map(GraphEdge::id).toList();
    }

    @Test
    void onlyWhatIsNewShouldComeStrongestFirst() {
        var answer = expand("{\"id\":\"A1\",\"kinds\":[\"author\",\"paper\"],\"limit\":3,\"exclude\":[\"A1\",\"A2\"]}");

        assertThat(ids(answer)).containsExactly("A3", "W1", "W2");
        assertThat(edges(answer))
                .containsExactly(
                        "coauthoredWith|A2|A3",
                        "coauthoredWith|A1|A3",
                        "authored|A2|W1",
                        "authored|A1|W1",
                        "authored|A3|W1",
                        "authored|A2|W2",
                        "authored|A1|W2",
                        "cites|W2|W1");
        assertThat(answer.meta().remaining()).isEqualTo(Map.of("author", 0L, "paper", 2L));
        assertThat(answer.meta().omitted()).isEqualTo(new KindCounts(0, 2, 0, 0, 0));
        assertThat(answer.meta().truncated()).isTrue();
        assertThat(answer.meta().nodeCount()).isEqualTo(3);
        assertThat(answer.meta().errors()).isEmpty();
    }

    @Test
    void whatIsNewShouldSayHowMuchOfItIsTiedToTheCanvas() {
        var bob = expand("{\"id\":\"A1\",\"kinds\":[\"author\"],\"limit\":1,\"exclude\":[\"A3\",\"W3\",\"W5\"]}")
                .nodes();

        assertThat(bob).extracting(GraphNode::id).containsExactly("A2");
        assertThat(bob.getFirst().shown()).isEqualTo(new KindCounts(2, 1, 0, 0, 0));
        assertThat(bob.getFirst().degree()).isEqualTo(new KindCounts(3, 3, 2, 2, 0));
    }

    @Test
    void nothingShouldComeTwiceUntilNothingRemains() {
        var first = expand("{\"id\":\"A1\",\"limit\":4}");
        var second = expand("{\"id\":\"A1\",\"limit\":100,\"exclude\":[\"A1\",%s]}"
                .formatted(ids(first).stream().map(id -> '"' + id + '"').collect(Collectors.joining(","))));

        assertThat(ids(first)).containsExactly("A2", "W1", "T1", "I1");
        assertThat(ids(second)).containsExactly("A3", "W2", "T2", "I2", "W7", "W6");
        assertThat(first.meta().remaining())
                .isEqualTo(Map.of("author", 1L, "paper", 3L, "topic", 1L, "institution", 1L, "source", 0L));
        assertThat(Objects.requireNonNull(second.meta().remaining()).values()).containsOnly(0L);
        assertThat(second.meta().truncated()).isFalse();
    }

    @Test
    void aCanvasMayNameThingsInAnyFormAndThingsThatAreNotHere() {
        var answer = expand(
                "{\"id\":\"orcid:0000-0002-1825-0097\",\"kinds\":[\"author\"],\"exclude\":[\"a2\",\"A999\",\"doi:10.1/none\",\"??\"]}");

        assertThat(ids(answer)).containsExactly("A3");
        assertThat(answer.meta().center()).isEqualTo("A1");
        assertThat(answer.meta().errors()).extracting(GraphAnswer.NotFound::id).containsExactly("doi:10.1/none", "??");
        assertThat(answer.meta().errors())
                .extracting(GraphAnswer.NotFound::detail)
                .last()
                .asString()
                .startsWith("'??' in exclude is not an id");
    }

    @Test
    void whatIsNotHereShouldNotExpand() {
        assertThat(caller.post("/api/v1/graph/expand", "{\"id\":\"A999\"}").statusCode())
                .isEqualTo(404);
        assertThat(caller.post("/api/v1/graph/expand", "{\"id\":\"doi:10.1/none\"}")
                        .statusCode())
                .isEqualTo(404);
        assertThat(caller.post("/api/v1/graph/expand", "{\"id\":\"A999\",\"exclude\":[\"A999\",\"A1\"]}")
                        .statusCode())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ' ', textBlock = """
            {"id":"??"} /id
            {"id":""} /id
            {"kinds":["author"]} /id
            {"id":"A1","kinds":["author","papr"]} /kinds/1
            {"id":"A1","limit":0} /limit
            {"id":"A1","limit":1001} /limit
            {"id":"A1","limit":"many"} /limit
            {"id":"A1","exclude":"A2"} /exclude
            {"id":"A1","exclude":["A2",null]} /exclude/1
            {"id":"A1","kinds":[null]} /kinds/0
            {"id":"A1","depth":2} /depth
            """)
    void aBadExpansionShouldBePointedAt(String body, String pointer) {
        var answer = caller.post("/api/v1/graph/expand", body);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(caller.read(answer, Problem.class).errors())
                .extracting(BadInput::pointer)
                .containsExactly(pointer);
    }

    @Test
    void aKindThatIsNoneShouldBeAnsweredWithTheNearest() {
        var answer = caller.post("/api/v1/graph/expand", "{\"id\":\"A1\",\"kinds\":[\"papr\"]}");

        assertThat(answer.body()).contains("'papr'", "Did you mean 'paper'?");
    }

    @Test
    void anInducedSubgraphShouldHaveJustTheseThingsAndAllTheirTies() {
        var answer = induced("T1", "A2", "A1", "W2", "a1", "orcid:0000-0002-1825-0097");

        assertThat(ids(answer)).containsExactly("T1", "A2", "A1", "W2");
        assertThat(edges(answer))
                .containsExactly(
                        "coauthoredWith|A1|A2",
                        "about|A2|T1",
                        "about|A1|T1",
                        "about|W2|T1",
                        "authored|A2|W2",
                        "authored|A1|W2");
        assertThat(answer.meta().omittedEdges()).isZero();
        assertThat(answer.meta().truncated()).isFalse();
        assertThat(answer.meta().center()).isNull();
        assertThat(answer.nodes().getFirst().shown()).isEqualTo(new KindCounts(2, 1, 0, 0, 0));
    }

    @Test
    void oneBadIdShouldNotFailTheRest() {
        var answer = induced("A1", "A999", "??", "doi:10.1/none", "A2");

        assertThat(ids(answer)).containsExactly("A1", "A2");
        assertThat(answer.meta().errors())
                .extracting(GraphAnswer.NotFound::id)
                .containsExactly("A999", "??", "doi:10.1/none");
        assertThat(answer.meta().errors())
                .extracting(GraphAnswer.NotFound::detail)
                .contains("There is no author 'A999' in this graph.");
    }

    @Test
    void aListOfIdsShouldHaveOneToAThousand() {
        var many = IntStream.range(0, 1001).mapToObj(i -> "\"A" + i + "\"").collect(Collectors.joining(","));

        assertThat(caller.post("/api/v1/graph/induced", "{\"ids\":[]}").statusCode())
                .isEqualTo(400);
        assertThat(caller.post("/api/v1/graph/induced", "{\"ids\":[" + many + "]}")
                        .statusCode())
                .isEqualTo(400);
        assertThat(caller.post("/api/v1/graph/induced", "{}").statusCode()).isEqualTo(400);
        assertThat(caller.post("/api/v1/graph/induced", "{\"ids\":[\"A1\",null]}")
                        .body())
                .contains("\"/ids/1\"");
    }

    /** A misnamed key fails. */
    @Test
    void theExamplesShouldBeAnswers() throws IOException {
        for (var example : List.of(Examples.EXPANSION, Examples.INDUCED)) {
            var answer = caller.json().readValue(example, GraphAnswer.class);
            assertThat(answer.nodes()).hasSize(answer.meta().nodeCount());
            assertThat(answer.edges()).hasSize(answer.meta().edgeCount());
        }
    }

    @Test
    void anybodyMayAsk() {
        var body = "{\"ids\":[\"A1\"]}";

        assertThat(caller.post("/api/v1/graph/induced", body, "Origin", "http://elsewhere.example")
                        .statusCode())
                .isEqualTo(200);
        assertThat(caller.post("/api/v1/graph/expand", "{\"id\":\"A1\"}", "Origin", "http://elsewhere.example")
                        .statusCode())
                .isEqualTo(200);
    }
}
