package org.scholargraph.path;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scholargraph.graph.Neo4jUnderTest;
import org.scholargraph.graph.OneOfEverything;
import org.scholargraph.http.Caller;
import org.scholargraph.identifier.EntityId;
import org.scholargraph.neighbourhood.GraphEdge;
import org.scholargraph.neighbourhood.GraphNode;
import org.scholargraph.problem.BadInput;
import org.scholargraph.problem.Problem;
import org.scholargraph.projection.Projections;

/** How ada and the others are connected. */
class PathTest {

    private static EmbeddedServer server;
    private static Caller caller;

    @BeforeAll
    static void start() {
        OneOfEverything.load();
        Neo4jUnderTest.driver().executableQuery("""
                        CREATE (pia:Author {id: 'A51', name: 'Pia'}), (quim:Author {id: 'A52', name: 'Quim'})
                        CREATE (pia)-[:COAUTHORED_WITH {paperCount: 4, weight: 4.0, firstYear: 2020, lastYear: 2021}]->(quim)
                        WITH pia, quim
                        UNWIND [['W51', 2020, date('2020-02-01')], ['W52', 2020, date('2020-11-05')], ['W53', 2020, null],
                          ['W54', 2021, date('2021-01-01')]] AS row
                        CREATE (paper:Paper {id: row[0], year: row[1], publicationDate: row[2], citationCount: 0,
                          authorCount: 2, hyperauthored: false})
                        CREATE (pia)-[:AUTHORED {position: 1}]->(paper)<-[:AUTHORED {position: 2}]-(quim)
                        """).execute();
        server = ApplicationContext.run(EmbeddedServer.class, Neo4jUnderTest.properties());
        caller = new Caller(server, server.getApplicationContext().getBean(ObjectMapper.class));
        server.getApplicationContext().getBean(Projections.class).current();
    }

    @AfterAll
    static void close() {
        server.close();
    }

    private static PathAnswer path(String question) {
        var answer = caller.get("/api/v1/graph/path?" + question);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return caller.read(answer, PathAnswer.class);
    }

    private static List<List<String>> ways(PathAnswer answer) {
        return answer.paths().stream().map(PathAnswer.Path::nodes).toList();
    }

    @Test
    void theShortestPathShouldNameThePapersOfEachStep() {
        var answer = path("from=A1&to=A4");

        assertThat(ways(answer)).containsExactly(List.of("A1", "A2", "A4"));
        assertThat(answer.paths().getFirst().steps())
                .containsExactly(
                        new PathAnswer.Step(
                                "coauthoredWith|A1|A2",
                                "A1",
                                "A2",
                                2,
                                List.of(
                                        new PathAnswer.StepPaper("W1", "Graph neural networks for co-authorship", 2020),
                                        new PathAnswer.StepPaper("W2", "Counting citations", 2021))),
                        new PathAnswer.Step(
                                "coauthoredWith|A2|A4",
                                "A2",
                                "A4",
                                1,
                                List.of(new PathAnswer.StepPaper("W3", "Réseaux de citations", 2022))));
        assertThat(answer.meta().length()).isEqualTo(2);
        assertThat(answer.meta().pathCount()).isEqualTo(2);
        assertThat(answer.meta().truncated()).isTrue();
        assertThat(answer.nodes()).extracting(GraphNode::id).containsExactly("A1", "A2", "A4");
        assertThat(answer.edges()).extracting(GraphEdge::id).hasSize(2);
    }

    @Test
    void theNewestPapersOfAStepShouldComeFirstByTheirDates() {
        assertThat(path("from=A51&to=A52").paths().getFirst().steps().getFirst().papers())
                .extracting(PathAnswer.StepPaper::id)
                .startsWith("W54", "W52", "W51");
    }

    @Test
    void alternativesShouldBeOfTheSameLengthWithAllTiesAmongThem() {
        var answer = path("from=A1&to=A4&alternatives=5");

        assertThat(ways(answer)).containsExactly(List.of("A1", "A2", "A4"), List.of("A1", "A3", "A4"));
        assertThat(answer.meta().truncated()).isFalse();
        assertThat(answer.edges())
                .extracting(GraphEdge::id)
                .containsExactlyInAnyOrder(
                        "coauthoredWith|A1|A2",
                        "coauthoredWith|A1|A3",
                        "coauthoredWith|A2|A3",
                        "coauthoredWith|A2|A4",
                        "coauthoredWith|A3|A4");
    }

    @Test
    void aPathThatIsStrongerAtItsWeakestStepShouldComeFirst() {
        assertThat(ways(path("from=A4&to=A1&alternatives=1")))
                .containsExactly(List.of("A4", "A2", "A1"), List.of("A4", "A3", "A1"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ' ', textBlock = """
            from=A1&to=A6
            from=A1&to=A4&maxLength=1
            from=A1&to=name:eve%20m%C3%BCller&through=any
            """)
    void noPathShouldBeAnAnswer(String question) {
        var answer = path(question);

        assertThat(answer.paths()).isEmpty();
        assertThat(answer.meta().length()).isNull();
        assertThat(answer.meta().pathCount()).isZero();
        assertThat(answer.nodes()).hasSize(2);
    }

    @Test
    void aThingShouldBeNoStepFromItself() {
        var answer = path("from=A1&to=orcid:0000-0002-1825-0097");

        assertThat(ways(answer)).containsExactly(List.of("A1"));
        assertThat(answer.meta().length()).isZero();
        assertThat(answer.nodes()).hasSize(1);
    }

    @Test
    void anyShouldGoOverPapersAndInstitutionsButThroughNoHyperauthoredPaper() {
        // Ada and Gwen have W6 in common, which has too many authors, and they have both been at I1.
        assertThat(ways(path("from=A1&to=A7&through=any&alternatives=10"))).containsExactly(List.of("A1", "I1", "A7"));
        assertThat(ways(path("from=W6&to=A1&through=any"))).containsExactly(List.of("W6", "A1"));
        assertThat(ways(path("from=W4&to=A2&through=any&alternatives=10")))
                .containsExactlyInAnyOrder(List.of("W4", "A4", "A2"), List.of("W4", "W1", "A2"));
    }

    @Test
    void anyShouldEndAtATopicOrASourceButPassThroughNone() {
        // W1, W3 and W4 are in S1; W1 cites W4.
        assertThat(ways(path("from=S1&to=T1&through=any"))).containsExactly(List.of("S1", "W1", "T1"));
        assertThat(ways(path("from=T1&to=C1&through=any"))).containsExactly(List.of("T1", "W1", "W4", "C1"));
        assertThat(path("from=T1&to=subfield:1702&through=any")
                        .paths()
                        .getFirst()
                        .steps())
                .containsExactly(new PathAnswer.Step("partOf|T1|subfield:1702", "T1", "subfield:1702", 0, List.of()));
        assertThat(path("from=T1&to=field:17&through=any").paths()).isEmpty();
    }

    @Test
    void theStepsOfAnyShouldNameTheirPapers() {
        var steps = path("from=W4&to=I2&through=any&alternatives=0")
                .paths()
                .getFirst()
                .steps();

        assertThat(steps)
                .extracting(PathAnswer.Step::edge)
                .containsExactly("cites|W1|W4", "authored|A1|W1", "affiliatedWith|A1|I2");
        assertThat(steps).allSatisfy(step -> assertThat(step.papers())
                .extracting(PathAnswer.StepPaper::id)
                .containsExactly("W1"));
    }

    @Test
    void whatIsNotHereShouldBeNotFound() {
        assertThat(caller.get("/api/v1/graph/path?from=A1&to=A999").body()).contains("no author 'A999'");
        assertThat(caller.get("/api/v1/graph/path?from=A999&to=A1").body()).contains("no author 'A999'");
        assertThat(caller.get("/api/v1/graph/path?from=A999&to=A999").statusCode())
                .isEqualTo(404);
        assertThat(caller.get("/api/v1/graph/path?from=W999&to=A1&through=any").statusCode())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ' ', textBlock = """
            from=A1&to=W1 to
            from=T1&to=A1 from
            from=??&to=A1&through=any from
            from=A1&to=A2&through=topics through
            from=A1&to=A2&maxLength=0 maxLength
            from=A1&to=A2&maxLength=11 maxLength
            from=A1&to=A2&alternatives=-1 alternatives
            from=A1&to=A2&alternatives=11 alternatives
            from=A1&to=A2&depth=1 depth
            from=A1 to
            """)
    void badParametersShouldBeNamed(String question, String name) {
        var answer = caller.get("/api/v1/graph/path?" + question);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(caller.read(answer, Problem.class).errors())
                .extracting(BadInput::parameter)
                .containsExactly(name);
    }

    /** A misnamed key fails. */
    @Test
    void theExampleShouldBeAnAnswer() throws IOException {
        var answer = caller.json().readValue(PathExample.OF_AUTHORS, PathAnswer.class);

        assertThat(answer.paths().getFirst().steps()).hasSize(2);
        assertThat(answer.nodes()).hasSize(answer.meta().nodeCount());
    }

    @Test
    void aCallerWhoHasTheAnswerShouldNotGetItAgain() {
        var tag = caller.get("/api/v1/graph/path?from=A1&to=A4")
                .headers()
                .firstValue("ETag")
                .orElseThrow();

        assertThat(caller.get("/api/v1/graph/path?to=A4&from=A1", "If-None-Match", tag)
                        .statusCode())
                .isEqualTo(304);
    }

    @Test
    void theProjectionAndTheGraphShouldGiveTheSamePaths() {
        var repository = server.getApplicationContext().getBean(PathRepository.class);
        var ids = List.of("A1", "A2", "A3", "A4", "A6", "A7", "name:eve müller", "name:ida klein");
        for (var from : ids) {
            for (var to : ids) {
                if (!from.equals(to)) {
                    var stored = repository.findThroughCoauthors(from, to, 6, 5).orElseThrow();
                    var answer = path("from=%s&to=%s&alternatives=4".formatted(encoded(from), encoded(to)));

                    assertThat(ways(answer))
                            .isEqualTo(stored.paths().stream()
                                    .map(way -> way.stream().map(EntityId::id).toList())
                                    .toList());
                    assertThat(answer.meta().pathCount()).isEqualTo(stored.count());
                }
            }
        }
    }

    private static String encoded(String id) {
        return java.net.URLEncoder.encode(id, java.nio.charset.StandardCharsets.UTF_8);
    }
}
