package org.scholargraph.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.serde.ObjectMapper;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

@MicronautTest(contextBuilder = ServiceUnderTest.class, transactional = false)
class EntityTagsTest {

    private static final String NUMBERS = "/api/v1/echo/numbers?limit=5&share=0.5";

    private final Caller caller;
    private final EchoController echo;

    EntityTagsTest(EmbeddedServer server, ObjectMapper json, EchoController echo) {
        caller = new Caller(server, json);
        this.echo = echo;
    }

    @Test
    void anAnswerShouldHaveAStrongTagAndBeRevalidated() {
        var answer = caller.get(NUMBERS);

        assertThat(tag(answer)).startsWith("\"").endsWith("\"");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-cache");
        assertThat(answer.headers().firstValue("Vary")).contains("Accept, Accept-Encoding");
        assertThat(answer.headers().firstValue("Server-Timing"))
                .get()
                .asString()
                .matches("total;dur=\\d+\\.\\d\\d");
    }

    @Test
    void aCallerThatHasTheAnswerShouldGet304WithoutAskingTheHandler() {
        var tag = tag(caller.get(NUMBERS));
        var asked = echo.asked();

        for (var known : new String[] {tag, "W/" + tag, "\"other\", " + tag}) {
            var answer = caller.get(NUMBERS, "If-None-Match", known);
            assertThat(answer.statusCode()).as(known).isEqualTo(304);
            assertThat(answer.body()).isEmpty();
            assertThat(tag(answer)).isEqualTo(tag);
        }
        assertThat(echo.asked()).isEqualTo(asked);
        assertThat(caller.get(NUMBERS, "If-None-Match", "\"other\"").statusCode())
                .isEqualTo(200);
    }

    @Test
    void aStarShouldMatchWhateverIsThere() {
        assertThat(caller.get(NUMBERS, "If-None-Match", "*").statusCode()).isEqualTo(304);
        assertThat(caller.get("/api/v1/echo/failing/unknown", "If-None-Match", "*")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void theSameQuestionShouldHaveTheSameTagHoweverItIsWritten() {
        var tag = tag(caller.get(NUMBERS));

        assertThat(tag(caller.get("/api/v1/echo/numbers?share=0.5&limit=5"))).isEqualTo(tag);
        assertThat(tag(caller.get("/api/v1/echo/numbers/?share=0%2E5&limit=5"))).isEqualTo(tag);
        assertThat(tag(caller.get(NUMBERS, "Accept", "application/json"))).isEqualTo(tag);
        assertThat(tag(caller.send("HEAD", NUMBERS, null))).isEqualTo(tag);
        assertThat(tag(caller.get("/api/v1/echo/a%2bb"))).isEqualTo(tag(caller.get("/api/v1/echo/a+b")));
    }

    @Test
    void otherQuestionsAndFormatsShouldHaveOtherTags() {
        var tag = tag(caller.get(NUMBERS));

        assertThat(tag(caller.get("/api/v1/echo/numbers?limit=6&share=0.5"))).isNotEqualTo(tag);
        assertThat(tag(caller.get("/api/v1/echo/numbers?limit=5"))).isNotEqualTo(tag);
        assertThat(tag(caller.get(NUMBERS, "Accept-Encoding", "gzip"))).isNotEqualTo(tag);
        assertThat(tag(caller.get("/api/v1/echo/a%2Fb"))).isNotEqualTo(tag(caller.get("/api/v1/echo/a%252Fb")));
    }

    @Test
    void aChangeOfTheGraphShouldChangeTheTag() {
        var tag = tag(caller.get(NUMBERS));
        caller.get("/api/v1/echo/moving");
        var answer = caller.get(NUMBERS, "If-None-Match", tag);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(tag(answer)).isNotEqualTo(tag);
    }

    @Test
    void anAnswerDuringWhichTheGraphChangedShouldHaveNoTag() {
        assertThat(caller.get("/api/v1/echo/moving").headers().firstValue("ETag"))
                .isEmpty();
    }

    @Test
    void failuresAndAnswersThatAreNotOfTheGraphShouldHaveNoTag() {
        assertThat(caller.get("/api/v1/echo/failing/unknown").headers().firstValue("ETag"))
                .isEmpty();
        assertThat(caller.get("/api/v1/imports/none").headers().firstValue("ETag"))
                .isEmpty();
        assertThat(caller.post("/api/v1/echo/batch", "{\"ids\":[\"W1\"]}")
                        .headers()
                        .firstValue("ETag"))
                .isEmpty();
    }

    private static String tag(HttpResponse<String> answer) {
        return answer.headers().firstValue("ETag").orElseThrow(() -> new AssertionError(answer + answer.body()));
    }
}
