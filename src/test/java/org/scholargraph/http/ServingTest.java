package org.scholargraph.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Property;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.serde.ObjectMapper;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.scholargraph.http.EchoController.Echo;
import org.scholargraph.problem.Problem;

@MicronautTest(contextBuilder = ServiceUnderTest.class, transactional = false)
@Property(name = "scholargraph.http.request-timeout", value = "300ms")
class ServingTest {

    private final Caller caller;

    ServingTest(EmbeddedServer server, ObjectMapper json) {
        caller = new Caller(server, json);
    }

    @Test
    void handlersShouldRunOnVirtualThreads() {
        var answer = caller.read(caller.get("/api/v1/echo/thread"), Echo.class);

        assertThat(answer.place()).as(answer.id()).isEqualTo("virtual");
    }

    @Test
    void anAnswerThatTakesTooLongShouldBeGivenUp() {
        var answer = caller.get("/api/v1/echo/stuck");

        assertThat(answer.statusCode()).isEqualTo(504);
        assertThat(caller.read(answer, Problem.class))
                .returns("/problems/too-slow", Problem::type)
                .returns("The answer took longer than the 0.3 s a request may take.", Problem::detail);
    }

    @Test
    void longAnswersShouldBeCompressedForWhoAsks() throws IOException {
        var id = "W".repeat(2000);
        var plain = caller.get("/api/v1/echo/" + id);
        var packed = caller.bytes("/api/v1/echo/" + id, "Accept-Encoding", "gzip");

        assertThat(packed.headers().firstValue("Content-Encoding")).contains("gzip");
        assertThat(packed.body().length).isLessThan(500);
        try (var unpacked = new GZIPInputStream(new ByteArrayInputStream(packed.body()))) {
            assertThat(new String(unpacked.readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo(plain.body());
        }
        assertThat(plain.headers().firstValue("Content-Encoding")).isEmpty();
        assertThat(caller.bytes("/api/v1/echo/W1", "Accept-Encoding", "gzip")
                        .headers()
                        .firstValue("Content-Encoding"))
                .isEmpty();
    }

    @Test
    void headShouldSayWhatGetWouldWithoutTheBody() {
        var get = caller.get("/api/v1/echo/W1");
        var head = caller.send("HEAD", "/api/v1/echo/W1", null);

        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        for (var header : new String[] {"Content-Type", "ETag", "Vary", "Cache-Control"}) {
            assertThat(head.headers().allValues(header))
                    .as(header)
                    .isEqualTo(get.headers().allValues(header));
        }
        assertThat(caller.send("HEAD", "/api/v1/echo/failing/unknown", null).statusCode())
                .isEqualTo(404);
    }

    @Test
    void aSlashAtTheEndShouldNotMatter() {
        assertThat(caller.get("/api/v1/echo/W1/").body())
                .isEqualTo(caller.get("/api/v1/echo/W1").body());
    }

    @Test
    void jsonShouldBeCalledByItsNameWhateverWasAccepted() {
        for (var accept : new String[] {"*/*", "application/json;q=0.9, */*;q=0.8", "application/json;charset=utf-8"}) {
            assertThat(caller.get("/api/v1/echo/W1", "Accept", accept).headers().firstValue("Content-Type"))
                    .as(accept)
                    .contains("application/json");
        }
    }
}
