package org.scholargraph.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Property;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.serde.ObjectMapper;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.scholargraph.graph.WriteToken;
import org.scholargraph.problem.Problem;

@MicronautTest(contextBuilder = ServiceUnderTest.class, transactional = false)
@Property(name = "scholargraph.http.hosts", value = "graph.example")
@Property(name = "scholargraph.http.origins", value = "https://explorer.example")
class GuardsTest {

    private static final String WRITE = "/api/v1/echo/written";
    private static final String TOKEN = "X-Scholargraph-Token";

    private final Caller caller;
    private final WriteToken token;

    GuardsTest(EmbeddedServer server, ObjectMapper json, WriteToken token) {
        caller = new Caller(server, json);
        this.token = token;
    }

    @Test
    void aCallerOnThisMachineShouldWrite() {
        assertThat(write().statusCode()).isEqualTo(200);
        assertThat(write("Origin", "http://127.0.0.1:" + caller.server().getPort())
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void aPageOfAnotherOriginShouldNotWrite() {
        assertRefused(write("Origin", "https://evil.example"));
        assertRefused(write("Origin", "http://127.0.0.1:1"));
        assertRefused(write("Origin", "null"));
    }

    @Test
    void aCallerBehindAProxyShouldNotPassForOneOnThisMachine() {
        assertRefused(write("X-Forwarded-For", "203.0.113.9"));
        assertRefused(write("Forwarded", "for=203.0.113.9"));
    }

    @Test
    void theTokenShouldLetAnybodyWriteAndAWrongOneNobody() {
        assertThat(write("X-Forwarded-For", "203.0.113.9", TOKEN, token.value()).statusCode())
                .isEqualTo(200);
        assertThat(write("Origin", "https://evil.example", TOKEN, token.value()).statusCode())
                .isEqualTo(200);
        assertRefused(write(TOKEN, "guess"));
    }

    @Test
    void aQuestionAskedByPostShouldNeedNoToken() {
        var answer = caller.post("/api/v1/echo/batch", "{\"ids\":[\"W1\"]}", "X-Forwarded-For", "203.0.113.9");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    @Test
    void onlyOurOwnNamesShouldBeAnsweredFor() {
        for (var host : new String[] {"localhost", "LOCALHOST:8080", "127.0.0.1", "[::1]:99", "graph.example"}) {
            assertThat(caller.get("/api/v1/echo/W1", "Host", host).statusCode())
                    .as(host)
                    .isEqualTo(200);
        }
        for (var host : new String[] {"evil.example", "localhost.evil.example", "127.0.0.1.evil.example:8080"}) {
            var answer = caller.get("/api/v1/echo/W1", "Host", host);
            assertThat(answer.statusCode()).as(host).isEqualTo(421);
            assertThat(caller.read(answer, Problem.class).detail()).contains(host);
        }
        assertThat(caller.raw("GET /api/v1/echo/W1 HTTP/1.0\r\n\r\n")).contains(" 421 ");
    }

    @Test
    void namedOriginsShouldReadWhatWasRefusedOrSpared() {
        var tag = caller.get("/api/v1/echo/W1").headers().firstValue("ETag").orElseThrow();
        var spared = caller.get("/api/v1/echo/W1", "Origin", "https://explorer.example", "If-None-Match", tag);
        var refused = caller.get("/api/v1/echo/W1?nonsense=1", "Origin", "https://explorer.example");

        assertThat(spared.statusCode()).isEqualTo(304);
        assertThat(spared.headers().allValues("Vary")).anyMatch(header -> header.contains("Origin"));
        assertThat(refused.statusCode()).isEqualTo(400);
        for (var answer : List.of(spared, refused)) {
            assertThat(answer.headers().firstValue("Access-Control-Allow-Origin"))
                    .contains("https://explorer.example");
        }
        assertThat(caller.get("/api/v1/echo/W1").headers().firstValue("Vary"))
                .contains("Accept, Accept-Encoding, Origin");
    }

    @Test
    void otherOriginsShouldNotReadButNamedOnes() {
        var named = caller.get("/api/v1/echo/W1", "Origin", "https://explorer.example");
        assertThat(named.headers().firstValue("Access-Control-Allow-Origin")).contains("https://explorer.example");
        assertThat(named.headers().allValues("Access-Control-Expose-Headers")).contains("ETag");

        var other = caller.get("/api/v1/echo/W1", "Origin", "https://evil.example");
        assertThat(other.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
        assertThat(other.headers().firstValue("Access-Control-Allow-Credentials"))
                .isEmpty();
    }

    @Test
    void pagesOfNamedOriginsShouldBeToldWhatTheyMaySend() {
        var named = preflight("https://explorer.example");
        assertThat(named.statusCode()).isEqualTo(200);
        assertThat(named.headers().allValues("Access-Control-Allow-Headers")).contains("if-none-match");

        assertThat(preflight("https://evil.example").headers().map()).doesNotContainKey("access-control-allow-origin");
    }

    private HttpResponse<String> preflight(String origin) {
        return caller.send(
                "OPTIONS",
                "/api/v1/echo/W1",
                null,
                "Origin",
                origin,
                "Access-Control-Request-Method",
                "GET",
                "Access-Control-Request-Headers",
                "if-none-match");
    }

    private HttpResponse<String> write(String... headers) {
        return caller.send("PUT", WRITE, "{}", headers);
    }

    private void assertRefused(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(403);
        assertThat(caller.read(answer, Problem.class))
                .returns("/problems/write-refused", Problem::type)
                .satisfies(problem -> assertThat(problem.detail()).contains(TOKEN));
    }
}
