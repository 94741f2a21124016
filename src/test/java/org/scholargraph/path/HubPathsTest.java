package org.scholargraph.path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.serde.ObjectMapper;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.scholargraph.graph.Neo4jUnderTest;
import org.scholargraph.http.Caller;
import org.scholargraph.path.ChainSearch.Reached;
import org.scholargraph.problem.ScholarGraphException.TooSlow;

/**
 * Between hubs there are more paths than can be told one by one: two topics, each with 2,000 papers by 500 people, and all
 * of these people have been at the same four institutions.
 */
class HubPathsTest {

    private static final long PATHS = 2_000L * 4 * 2_000;

    private static EmbeddedServer server;
    private static Caller caller;

    @BeforeAll
    static void start() {
        Neo4jUnderTest.clear();
        server = ApplicationContext.run(EmbeddedServer.class, Neo4jUnderTest.properties());
        caller = new Caller(server, server.getApplicationContext().getBean(ObjectMapper.class));
        List.of(
                        "UNWIND range(1, 4) AS number CREATE (:Institution {id: 'I' + number, name: 'Institute ' + number})",
                        """
                        UNWIND ['one', 'other'] AS side
                        UNWIND range(1, 500) AS number
                        CREATE (author:Author {id: 'A:' + side + ':' + number, name: side + number})
                        WITH author
                        MATCH (institution:Institution)
                        CREATE (author)-[:AFFILIATED_WITH {paperCount: 4}]->(institution)""",
                        """
                        UNWIND ['one', 'other'] AS side
                        CREATE (topic:Topic {id: 'term:' + side, name: side})
                        WITH side, topic
                        UNWIND range(1, 2000) AS number
                        MATCH (author:Author {id: 'A:' + side + ':' + (1 + number % 500)})
                        CREATE (author)-[:AUTHORED {institutionIds: ['I1', 'I2', 'I3', 'I4']}]->
                          (:Paper {id: 'W:' + side + ':' + number, hyperauthored: false, authorCount: 1})-[:ABOUT]->(topic)""")
                .forEach(statement ->
                        Neo4jUnderTest.driver().executableQuery(statement).execute());
    }

    @AfterAll
    static void close() {
        server.close();
    }

    @Test
    void hubsShouldBeAnsweredHoweverManyPathsThereAre() {
        var response = caller.get("/api/v1/graph/path?through=any&from=term:one&to=term:other&alternatives=2");

        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        var answer = caller.read(response, PathAnswer.class);
        assertThat(answer.meta().pathCount()).isEqualTo(PATHS);
        assertThat(answer.meta().truncated()).isTrue();
        assertThat(answer.paths())
                .extracting(PathAnswer.Path::nodes)
                .containsExactly(
                        List.of("term:one", "W:one:1", "A:one:2", "I1", "A:other:1", "W:other:1000", "term:other"),
                        List.of("term:one", "W:one:1", "A:one:2", "I1", "A:other:1", "W:other:1500", "term:other"),
                        List.of("term:one", "W:one:1", "A:one:2", "I1", "A:other:1", "W:other:2000", "term:other"));
        assertThat(answer.paths().getFirst().steps())
                .extracting(PathAnswer.Step::paperCount)
                .containsExactly(1L, 1L, 4L, 4L, 1L, 1L);
    }

    @Test
    void hubsThatAreTooFarApartShouldBeAnsweredToo() {
        var response = caller.get("/api/v1/graph/path?through=any&from=term:one&to=term:other&maxLength=5");

        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        assertThat(caller.read(response, PathAnswer.class).paths()).isEmpty();
    }

    @Test
    void whatIsTooMuchToBeFollowedShouldBeTooSlow() {
        var side = new Side("W1", new Allowance(3));
        side.advance(Stream.of(new Reached("A1", List.of(0), List.of(1), false)));

        assertThatExceptionOfType(TooSlow.class)
                .isThrownBy(() -> side.advance(Stream.of(
                        new Reached("W1", List.of(0), List.of(1), false), // where it comes from counts, too
                        new Reached("W2", List.of(0, 0), List.of(1, 1), false))));
    }
}
