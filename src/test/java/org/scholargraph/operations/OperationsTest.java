package org.scholargraph.operations;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.serde.ObjectMapper;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholargraph.http.Caller;
import org.scholargraph.http.ServiceUnderTest;
import org.scholargraph.http.Software;

@MicronautTest(contextBuilder = ServiceUnderTest.class, transactional = false)
class OperationsTest {

    private final Caller caller;
    private final Software software;

    OperationsTest(EmbeddedServer server, ObjectMapper json, Software software) {
        caller = new Caller(server, json);
        this.software = software;
    }

    @ParameterizedTest
    @ValueSource(strings = {"/health", "/health/liveness", "/health/readiness"})
    void healthShouldBeSaidToAnybody(String path) {
        var answer = caller.get(path);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"status\":\"UP\"");
    }

    @Test
    void infoShouldNameTheBuildAndTheDatabase() {
        var facts = caller.read(caller.get("/info"), BuildFacts.class);

        assertThat(facts.name()).isEqualTo("scholargraph");
        assertThat(facts.version()).isEqualTo(software.version()).matches("\\d+\\.\\d+\\.\\d+.*");
        assertThat(facts.storeId()).isNotEmpty();
        assertThat(facts.neo4j()).isNotNull().satisfies(neo4j -> assertThat(neo4j.version())
                .startsWith("202"));
    }

    @Test
    void metricsShouldBeInTheFormatOfPrometheus() {
        caller.get("/info");
        var answer = caller.get("/metrics");

        assertThat(answer.headers().firstValue("Content-Type")).get().asString().startsWith("text/plain");
        assertThat(answer.body())
                .contains("# TYPE jvm_memory_used_bytes gauge")
                .contains("scholargraph_graph_version")
                .contains("uri=\"/info\"");
    }

    @Test
    void theDescriptionShouldBeServed() {
        var answer = caller.get("/openapi/scholargraph.yml");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .startsWith("openapi: 3.1.0")
                .contains("version: " + software.version(), "/api/v1/resolve:")
                .doesNotContain("/api/v1/echo");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/swagger-ui", "/swagger-ui/"})
    void swaggerUiShouldNeedNothingFromOutside(String path) {
        var page = caller.get(path);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Type")).get().asString().startsWith("text/html");
        assertThat(page.body()).contains("/openapi/scholargraph.yml").doesNotContain("http://", "https://");

        var assets = Pattern.compile("\"(/swagger-ui/res/[^\"]+)\"")
                .matcher(page.body())
                .results()
                .toList();
        assertThat(assets).hasSizeGreaterThan(3).allSatisfy(asset -> assertThat(
                        caller.bytes(asset.group(1)).statusCode())
                .as(asset.group(1))
                .isEqualTo(200));
    }
}
