package org.scholargraph.neighbourhood;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.serde.ObjectMapper;
import java.util.List;
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

/** What is around ada and what she wrote. */
class NeighbourhoodTest {

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

    private static GraphAnswer around(String question) {
        return caller.read(caller.get("/api/v1/graph/neighbourhood?" + question), GraphAnswer.class);
    }

    private static List<String> ids(GraphAnswer answer) {
        return answer.nodes().stream().map(GraphNode::id).toList();
    }

    @Test
    void kindsShouldTakeTurnsStrongestFirst() {
        var answer = around("id=A1");

        assertThat(ids(answer)).containsExactly("A1", "A2", "W1", "T1", "I1", "A3", "W2", "T2", "I2", "W7", "W6");
        assertThat(answer.meta().truncated()).isFalse();
        assertThat(answer.meta().omitted()).isEqualTo(KindCounts.NONE);
        assertThat(answer.nodes().getFirst().degree()).isEqualTo(new KindCounts(2, 4, 2, 2, 0));
        assertThat(answer.nodes().getFirst().shown()).isEqualTo(new KindCounts(2, 4, 2, 2, 0));
    }

    @Test
    void nodesShouldSayAFewThingsOfTheirKind() {
        var answer = caller.get("/api/v1/graph/neighbourhood?id=W6").body();

        assertThat(answer)
                .contains(
                        "\"label\":\"Poster discussion\"",
                        "\"year\":2019",
                        "\"retracted\":false",
                        "\"event\":\"GraphConf\"")
                .contains(
                        "\"label\":\"Ada García\"", "\"orcid\":\"0000-0002-1825-0097\"", "\"identity\":\"identifier\"")
                .doesNotContain("\"doi\"", "countryCode", "role");
    }

    @Test
    void whatIsLeftOutShouldBeCounted() {
        var answer = around("id=A1&perKind=1");

        assertThat(ids(answer)).containsExactly("A1", "A2", "W1", "T1", "I1");
        assertThat(answer.meta().truncated()).isTrue();
        assertThat(answer.meta().omitted()).isEqualTo(new KindCounts(1, 3, 1, 1, 0));
    }

    @Test
    void coauthorsShouldBeRecountedOverTheYears() {
        var answer = around("id=A1&kinds=author&yearFrom=2021");

        assertThat(answer.edges())
                .extracting(GraphEdge::id, GraphEdge::paperCount, GraphEdge::weight, GraphEdge::firstYear)
                .containsExactly(org.assertj.core.api.Assertions.tuple("coauthoredWith|A1|A2", 1L, 1.0, 2021));
        assertThat(around("id=A1&kinds=author&minWeight=2").edges())
                .extracting(GraphEdge::paperCount)
                .containsExactly(2L);
    }

    @Test
    void anyFormOfAnIdShouldDo() {
        assertThat(around("id=orcid:0000-0002-1825-0097")).isEqualTo(around("id=a1"));
        assertThat(around("id=https://openalex.org/A1")).isEqualTo(around("id=A1"));
        assertThat(ids(around("id=name:Eve%20M%C3%BCller"))).contains("name:ida klein", "arxiv-category:cs.lg");
    }

    @Test
    void theSameQuestionShouldGiveTheSameBytes() {
        var path = "/api/v1/graph/neighbourhood?depth=3&id=T1";

        assertThat(caller.bytes(path).body()).isEqualTo(caller.bytes(path).body());
    }

    @Test
    void unknownThingsShouldBeNotFound() {
        assertThat(caller.get("/api/v1/graph/neighbourhood?id=A999").statusCode())
                .isEqualTo(404);
        assertThat(caller.get("/api/v1/graph/neighbourhood?id=A999&kinds=source")
                        .statusCode())
                .isEqualTo(404);
        assertThat(caller.get("/api/v1/graph/neighbourhood?id=doi:10.1/none").statusCode())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ' ', textBlock = """
            depth=0 depth
            depth=4 depth
            depth=two depth
            kinds=author,papr kinds
            relations=cite relations
            perKind=0 perKind
            perKind=1001 perKind
            maxNodes=0 maxNodes
            maxNodes=1001 maxNodes
            minWeight=0 minWeight
            yearFrom=soon yearFrom
            yearTo=-1 yearTo
            yearFrom=2001&yearTo=2000 yearTo
            dept=1 dept
            """)
    void badParametersShouldBeNamed(String parameter, String name) {
        var answer = caller.get("/api/v1/graph/neighbourhood?id=A1&" + parameter);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(caller.read(answer, Problem.class).errors())
                .extracting(BadInput::parameter)
                .containsExactly(name);
    }

    @Test
    void anIdShouldBeGiven() {
        assertThat(caller.get("/api/v1/graph/neighbourhood").statusCode()).isEqualTo(400);
        assertThat(caller.get("/api/v1/graph/neighbourhood?id=nonsense").statusCode())
                .isEqualTo(400);
    }
}
