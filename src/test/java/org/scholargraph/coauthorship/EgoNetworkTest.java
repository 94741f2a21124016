package org.scholargraph.coauthorship;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.serde.ObjectMapper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholargraph.graph.Neo4jUnderTest;
import org.scholargraph.graph.OneOfEverything;
import org.scholargraph.http.Caller;
import org.scholargraph.neighbourhood.GraphAnswer;
import org.scholargraph.neighbourhood.GraphEdge;
import org.scholargraph.neighbourhood.GraphNode;

/** Ada and the people she wrote with. */
class EgoNetworkTest {

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

    private static GraphAnswer network(String author, String question) {
        return caller.read(caller.get("/api/v1/authors/" + author + "/ego-network?" + question), GraphAnswer.class);
    }

    @Test
    void altersShouldComeStrongestFirstWithAllTheirTies() {
        var network = network("A2", "");

        assertThat(network.nodes()).extracting(GraphNode::id).containsExactly("A2", "A1", "A3", "A4");
        assertThat(network.nodes()).extracting(GraphNode::role).containsExactly("ego", "alter", "alter", "alter");
        assertThat(network.edges())
                .extracting(GraphEdge::id)
                .containsExactly(
                        "coauthoredWith|A1|A2",
                        "coauthoredWith|A2|A3",
                        "coauthoredWith|A1|A3",
                        "coauthoredWith|A2|A4",
                        "coauthoredWith|A3|A4");
        assertThat(network.meta().center()).isEqualTo("A2");
    }

    @Test
    void strengthShouldChooseAltersButNoTies() {
        var network = network("A2", "minStrength=2");

        assertThat(network.nodes()).extracting(GraphNode::id).containsExactly("A2", "A1", "A3");
        assertThat(network.edges()).extracting(GraphEdge::id).contains("coauthoredWith|A1|A3");
        assertThat(network.meta().truncated()).isFalse();
    }

    @Test
    void altersBeyondTheLimitShouldBeCounted() {
        var network = network("A2", "limit=1");

        assertThat(network.nodes()).extracting(GraphNode::id).containsExactly("A2", "A1");
        assertThat(network.meta().omitted().author()).isEqualTo(2);
        assertThat(network.meta().truncated()).isTrue();
    }

    @Test
    void yearsShouldBeRecounted() {
        var network = network("A2", "yearFrom=2022&yearTo=2022");

        assertThat(network.nodes()).extracting(GraphNode::id).containsExactly("A2", "A3", "A4");
        assertThat(network.edges()).extracting(GraphEdge::paperCount).containsExactly(1L, 1L, 1L);
    }

    @Test
    void anAuthorMayBeNamedByOrcidAndHasToExist() {
        assertThat(network("orcid:0000-0002-1825-0097", "")).isEqualTo(network("A1", ""));
        assertThat(caller.get("/api/v1/authors/A999/ego-network").statusCode()).isEqualTo(404);
        assertThat(caller.get("/api/v1/authors/W1/ego-network").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "minStrength=0",
                "limit=0",
                "limit=201",
                "limit=x",
                "yearFrom=x",
                "yearFrom=3&yearTo=2",
                "depth=1"
            })
    void badParametersShouldBeRefused(String parameter) {
        assertThat(caller.get("/api/v1/authors/A1/ego-network?" + parameter).statusCode())
                .isEqualTo(400);
    }
}
