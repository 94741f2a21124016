package org.scholargraph.neighbourhood;

import static org.assertj.core.api.Assertions.assertThat;
import static org.scholargraph.neighbourhood.SyntheticHubs.AUTHOR;
import static org.scholargraph.neighbourhood.SyntheticHubs.AUTHORS;
import static org.scholargraph.neighbourhood.SyntheticHubs.COAUTHORS;
import static org.scholargraph.neighbourhood.SyntheticHubs.PAPER;
import static org.scholargraph.neighbourhood.SyntheticHubs.PAPERS;
import static org.scholargraph.neighbourhood.SyntheticHubs.PAPERS_OF_AUTHOR;
import static org.scholargraph.neighbourhood.SyntheticHubs.TOPIC;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholargraph.http.Caller;
import org.scholargraph.ingest.Filling;

/** Hubs answer within their budget, and say what they left out. */
class SyntheticHubsTest {

    private static EmbeddedServer server;
    private static Caller caller;

    @TempDir
    static Path folder;

    @BeforeAll
    static void start() throws IOException {
        server = ApplicationContext.run(
                EmbeddedServer.class,
                Map.of(
                        "scholargraph.data-dir",
                        folder.resolve("data").toString(),
                        "scholargraph.neo4j.bolt-port",
                        0,
                        "scholargraph.http.port",
                        -1,
                        "scholargraph.sample",
                        false));
        caller = new Caller(server, server.getApplicationContext().getBean(ObjectMapper.class));
        Filling.fill(server.getApplicationContext(), SyntheticHubs.write(folder.resolve("hubs.jsonl")));
    }

    @AfterAll
    static void close() {
        server.close();
    }

    private static GraphAnswer read(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return caller.read(answer, GraphAnswer.class);
    }

    private static GraphAnswer around(String id, int depth, int maxNodes) {
        return read(caller.get("/api/v1/graph/neighbourhood?perKind=%d&maxNodes=%d&depth=%d&id=%s"
                .formatted(maxNodes, maxNodes, depth, id)));
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 150, 1000})
    void anAuthorWithTenThousandCoauthorsShouldAnswerWithinTheBudget(int maxNodes) {
        var answer = around(AUTHOR, 1, maxNodes);

        var center = answer.nodes().getFirst();
        assertThat(center.degree().author()).isEqualTo(COAUTHORS);
        assertThat(center.degree().paper()).isEqualTo(PAPERS_OF_AUTHOR);
        assertThat(answer.nodes()).hasSizeLessThanOrEqualTo(maxNodes);
        assertThat(answer.edges()).hasSizeLessThanOrEqualTo(5000);
        assertThat(answer.meta().truncated()).isTrue();
        assertThat(answer.meta().omitted().author() + center.shown().author()).isEqualTo(COAUTHORS);
        assertThat(answer.meta().omitted().paper() + center.shown().paper()).isEqualTo(PAPERS_OF_AUTHOR);
    }

    @Test
    void aPaperOfFiveThousandAuthorsShouldAnswerWithinTheBudget() {
        var answer = around(PAPER, 1, 150);

        var center = answer.nodes().getFirst();
        assertThat(center.degree().author()).isEqualTo(AUTHORS);
        assertThat(answer.nodes()).hasSize(150);
        assertThat(center.shown().author()).isEqualTo(149);
        assertThat(answer.meta().omitted().author()).isEqualTo(AUTHORS - 149);
        assertThat(answer.meta().truncated()).isTrue();
    }

    @Test
    void aTopicOfFiftyThousandPapersShouldAnswerWithinTheBudget() {
        var answer = around(TOPIC, 1, 150);

        var center = answer.nodes().getFirst();
        assertThat(center.degree().paper()).isEqualTo(PAPERS);
        assertThat(answer.nodes()).hasSize(150);
        assertThat(answer.meta().omitted().paper()).isEqualTo(PAPERS - 149);
        assertThat(answer.meta().truncated()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {AUTHOR, PAPER, TOPIC})
    void threeStepsFromAHubShouldStayWithinTheBudget(String id) {
        var answer = around(id, 3, 1000);

        assertThat(answer.nodes())
                .hasSizeLessThanOrEqualTo(1000)
                .first()
                .extracting(GraphNode::id)
                .isEqualTo(id);
        assertThat(answer.edges()).hasSizeLessThanOrEqualTo(5000);
        assertThat(answer.meta().truncated()).isTrue();
    }

    @Test
    void expandingAHubShouldSayHowManyRemain() {
        var canvas = new ArrayList<String>();
        for (int turn = 1; turn <= 3; turn++) {
            var answer = read(caller.post(
                    "/api/v1/graph/expand",
                    "{\"id\":\"%s\",\"kinds\":[\"author\"],\"limit\":500,\"exclude\":%s}"
                            .formatted(AUTHOR, quoted(canvas))));
            answer.nodes().forEach(node -> canvas.add(node.id()));

            assertThat(answer.nodes()).hasSizeLessThanOrEqualTo(500).isNotEmpty();
            assertThat(answer.meta().remaining()).containsEntry("author", (long) COAUTHORS - canvas.size());
        }
        assertThat(canvas).doesNotHaveDuplicates();
    }

    private static String quoted(List<String> ids) {
        return ids.isEmpty() ? "[]" : "[\"" + String.join("\",\"", ids) + "\"]";
    }

    @Test
    void theEgoNetworkOfAHubShouldStayWithinTheBudget() {
        var answer = read(caller.get("/api/v1/authors/" + AUTHOR + "/ego-network"));

        var ego = answer.nodes().getFirst();
        assertThat(ego.degree().author()).isEqualTo(COAUTHORS);
        assertThat(answer.meta().omitted().author() + ego.shown().author()).isEqualTo(COAUTHORS);
        assertThat(answer.meta().truncated()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/papers?topic=" + TOPIC, "/papers/" + PAPER, "/authors/" + AUTHOR + "/coauthors"})
    void whatIsListedOfAHubShouldBeAnswered(String path) {
        assertThat(caller.get("/api/v1" + path).statusCode()).isEqualTo(200);
    }
}
