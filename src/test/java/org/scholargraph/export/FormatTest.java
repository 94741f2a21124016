package org.scholargraph.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.serde.ObjectMapper;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholargraph.graph.OneOfEverything;
import org.scholargraph.http.Caller;
import org.scholargraph.http.ServiceUnderTest;

/** In which format a graph is answered. */
@MicronautTest(contextBuilder = ServiceUnderTest.class, transactional = false)
class FormatTest {

    private static final String ADA = "/api/v1/graph/neighbourhood?id=A1";

    private final Caller caller;

    FormatTest(EmbeddedServer server, ObjectMapper json) {
        caller = new Caller(server, json);
    }

    @BeforeAll
    static void load() {
        OneOfEverything.load();
    }

    private static String type(HttpResponse<?> answer) {
        return answer.headers().firstValue("Content-Type").orElse("none");
    }

    private static String tag(HttpResponse<?> answer) {
        return answer.headers().firstValue("ETag").orElse("none");
    }

    @ParameterizedTest
    @CsvSource({
        "json, application/json",
        "cytoscape, application/vnd.cytoscape+json",
        "graphology, application/vnd.graphology+json",
        "graphml, application/graphml+xml",
        "gexf, application/gexf+xml",
        "vosviewer, application/vnd.vosviewer+json",
        "csv, application/zip"
    })
    void aFormatShouldBeChosenByNameOrByAccept(String name, String mediaType) {
        var byName = caller.bytes(ADA + "&format=" + name);
        var byAccept = caller.bytes(ADA, "Accept", mediaType);

        assertThat(byName.statusCode()).isEqualTo(200);
        assertThat(type(byName)).isEqualTo(mediaType);
        assertThat(type(byAccept)).isEqualTo(mediaType);
        assertThat(byAccept.body()).isEqualTo(byName.body());
        assertThat(byName.headers().firstValue("Vary")).contains("Accept, Accept-Encoding");
    }

    @ParameterizedTest
    @ValueSource(strings = {"*/*", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"})
    void whoeverTakesAnythingShouldGetJson(String accept) {
        assertThat(type(caller.get(ADA, "Accept", accept))).isEqualTo("application/json");
    }

    @Test
    void theBestWishShouldBeMet() {
        assertThat(type(caller.get(ADA, "Accept", "application/json;q=0.5, application/gexf+xml")))
                .isEqualTo("application/gexf+xml");
        assertThat(type(caller.get(ADA + "&format=graphml", "Accept", "application/json")))
                .isEqualTo("application/graphml+xml");
    }

    @Test
    void aFormatThatIsNoneShouldBeRefusedWithTheNearest() {
        var answer = caller.get(ADA + "&format=graphlm");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(type(answer)).isEqualTo("application/problem+json");
        assertThat(answer.body()).contains("allowed: json, csv, cytoscape, gexf", "Did you mean 'graphml'?");
        assertThat(caller.get(ADA, "Accept", "image/png").statusCode()).isEqualTo(406);
    }

    @Test
    void whatIsNoGraphShouldTakeNoFormat() {
        assertThat(caller.get("/api/v1/papers/W1?format=csv").statusCode()).isEqualTo(400);
        assertThat(caller.get("/api/v1/graph/stats?format=csv").statusCode()).isEqualTo(400);
    }

    @Test
    void anotherFormatShouldBeAnotherAnswerToACache() {
        var graphml = caller.get(ADA, "Accept", "application/graphml+xml");

        assertThat(tag(graphml)).isNotEqualTo(tag(caller.get(ADA))).startsWith("\"");
        assertThat(tag(caller.get(ADA, "Accept", "application/json"))).isEqualTo(tag(caller.get(ADA, "Accept", "*/*")));
        assertThat(caller.get(ADA, "Accept", "application/graphml+xml", "If-None-Match", tag(graphml))
                        .statusCode())
                .isEqualTo(304);
        assertThat(caller.get(ADA, "If-None-Match", tag(graphml)).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "/graph/neighbourhood, get",
        "/authors/{id}/ego-network, get",
        "/graph/path, get",
        "/graph/expand, post",
        "/graph/induced, post"
    })
    void theDescriptionShouldNameEveryFormat(String path, String method) throws IOException {
        var description = new YAMLMapper()
                .readTree(caller.get("/openapi/scholargraph.yml").body());
        var question = description.path("paths").path("/api/v1" + path).path(method);

        assertThat(question.at("/responses/200/content").properties())
                .extracting(Map.Entry::getKey)
                .containsExactly(
                        "application/json",
                        "application/vnd.cytoscape+json",
                        "application/vnd.graphology+json",
                        "application/graphml+xml",
                        "application/gexf+xml",
                        "application/vnd.vosviewer+json",
                        "application/zip");
        assertThat(question.path("parameters"))
                .filteredOn(parameter -> parameter.path("name").asText().equals("format"))
                .singleElement()
                .satisfies(parameter -> assertThat(parameter.at("/schema/enum")).hasSize(7));
    }

    @Test
    void failuresShouldBeProblemsInEveryFormat() {
        var answer =
                caller.get("/api/v1/graph/neighbourhood?id=A999&format=graphml", "Accept", "application/graphml+xml");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(type(answer)).isEqualTo("application/problem+json");
    }

    @Test
    void tiesOfTopicsShouldHaveNoDirection() {
        var map = "/api/v1/clusters/map?of=topics&format=";

        assertThat(caller.get(map + "graphml").body()).contains("edgedefault=\"undirected\"");
        assertThat(caller.get(map + "gexf").body()).contains("defaultedgetype=\"undirected\"");
        assertThat(caller.get(map + "graphology").body()).contains("\"undirected\":true");
    }

    @Test
    void headShouldSayWhatGetWould() {
        assertThat(type(caller.send("HEAD", ADA + "&format=gexf", null))).isEqualTo("application/gexf+xml");
    }

    @Test
    void aFileToKeepShouldHaveAName() {
        assertThat(caller.bytes(ADA + "&format=csv").headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"graph.zip\"");
    }
}
