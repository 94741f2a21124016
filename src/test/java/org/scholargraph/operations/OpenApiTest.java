package org.scholargraph.operations;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.serde.ObjectMapper;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.scholargraph.graph.OneOfEverything;
import org.scholargraph.http.Caller;
import org.scholargraph.http.ServiceUnderTest;

/** What the description says is what really comes back: nothing is missing, misnamed, of another kind, or not told of. */
@MicronautTest(contextBuilder = ServiceUnderTest.class, transactional = false)
class OpenApiTest {

    /** Several questions for each kind of answer, so that what may be null is seen both ways. */
    private static final Map<String, List<String>> QUESTIONS = Map.ofEntries(
            Map.entry("/papers/{id}", List.of("/papers/W1", "/papers/W2", "/papers/W5", "/papers/W6")),
            Map.entry(
                    "/papers",
                    List.of(
                            "/papers?limit=100",
                            "/papers?limit=1&search=citations",
                            "/papers?search=xyzzy",
                            "/papers?groupBy=year",
                            "/papers?groupBy=topic&limit=1",
                            "/papers?sample=2")),
            Map.entry("/papers/{id}/references", List.of("/papers/W1/references", "/papers/W2/references")),
            Map.entry("/papers/{id}/citations", List.of("/papers/W4/citations")),
            Map.entry("/authors/{id}", List.of("/authors/A1", "/authors/name:ida%20klein")),
            Map.entry("/authors", List.of("/authors?limit=100")),
            Map.entry("/authors/{id}/papers", List.of("/authors/A1/papers")),
            Map.entry("/authors/{id}/coauthors", List.of("/authors/A1/coauthors")),
            Map.entry("/authors/{id}/ego-network", List.of("/authors/A1/ego-network")),
            Map.entry("/institutions/{id}", List.of("/institutions/I1", "/institutions/I3")),
            Map.entry("/institutions", List.of("/institutions?limit=100")),
            Map.entry("/institutions/{id}/authors", List.of("/institutions/I1/authors")),
            Map.entry("/topics/{id}", List.of("/topics/T1", "/topics/C1", "/topics/domain:3")),
            Map.entry("/topics", List.of("/topics?limit=100")),
            Map.entry("/topics/{id}/papers", List.of("/topics/field:17/papers")),
            Map.entry("/topics/{id}/authors", List.of("/topics/field:17/authors")),
            Map.entry("/sources/{id}", List.of("/sources/S1", "/sources/S2")),
            Map.entry("/sources", List.of("/sources?limit=1", "/sources")),
            Map.entry("/search", List.of("/search?q=citations", "/search?q=garcia", "/search?q=xyzzy")),
            Map.entry("/resolve", List.of("/resolve?id=W1", "/resolve?id=orcid:0000-0002-1825-0097")),
            Map.entry("/graph/stats", List.of("/graph/stats")),
            Map.entry(
                    "/authors/{id}/recommended-collaborators",
                    List.of(
                            "/authors/A1/recommended-collaborators",
                            "/authors/A4/recommended-collaborators?asOf=2022&limit=3")),
            Map.entry("/collaborators/model", List.of("/collaborators/model")),
            Map.entry(
                    "/graph/neighbourhood",
                    List.of("/graph/neighbourhood?id=W1", "/graph/neighbourhood?id=A1&depth=2&maxNodes=3")),
            Map.entry(
                    "/graph/path",
                    List.of("/graph/path?from=A1&to=A4&alternatives=3", "/graph/path?from=A1&to=A6&through=any")),
            Map.entry("/papers/{id}/provenance", List.of("/papers/W1/provenance", "/papers/W5/provenance")),
            Map.entry("/authors/{id}/provenance", List.of("/authors/A1/provenance", "/authors/A4/provenance")),
            Map.entry("/institutions/{id}/provenance", List.of("/institutions/I1/provenance")),
            Map.entry("/topics/{id}/provenance", List.of("/topics/T1/provenance")),
            Map.entry("/sources/{id}/provenance", List.of("/sources/S1/provenance")),
            Map.entry("/clusters", List.of("/clusters?resolution=coarse", "/clusters?of=authors&resolution=fine")),
            Map.entry("/clusters/{id}", List.of("/clusters/topics-1", "/clusters/topics-2", "/clusters/authors-1")),
            Map.entry("/clusters/{id}/topics", List.of("/clusters/topics-1/topics", "/clusters/authors-1/topics")),
            Map.entry("/clusters/{id}/authors", List.of("/clusters/topics-1/authors", "/clusters/authors-1/authors")),
            Map.entry("/clusters/{id}/papers", List.of("/clusters/topics-1/papers", "/clusters/authors-1/papers")),
            Map.entry("/clusters/map", List.of("/clusters/map", "/clusters/map?of=authors&resolution=coarse")),
            Map.entry("/clusters/progress", List.of("/clusters/progress")),
            Map.entry("/topics/{id}/cluster", List.of("/topics/T1/cluster")),
            Map.entry("/papers/{id}/cluster", List.of("/papers/W1/cluster")),
            Map.entry("/authors/{id}/clusters", List.of("/authors/A1/clusters?resolution=coarse")),
            Map.entry("/imports", List.of("/imports")),
            Map.entry("/imports/{id}", List.of("/imports/import-1", "/imports/import-2")),
            Map.entry("/imports/{id}/rejected", List.of("/imports/import-1/rejected")));

    private static final JsonSchemaFactory SCHEMAS = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);

    private final Caller caller;

    OpenApiTest(EmbeddedServer server, ObjectMapper json) {
        caller = new Caller(server, json);
    }

    @BeforeAll
    static void load() {
        OneOfEverything.load();
    }

    private JsonNode description() throws IOException {
        var answer = caller.get("/openapi/scholargraph.yml");
        assertThat(answer.headers().firstValue("Content-Type")).get().asString().startsWith("application/yaml");
        return new YAMLMapper().readTree(answer.body());
    }

    /** The schema of an answer, within the description that it refers to; things have no properties beside those told of. */
    private static JsonSchema schema(JsonNode description, JsonNode answer) {
        var whole = (ObjectNode) description.deepCopy();
        whole.path("components").path("schemas").forEach(schema -> {
            if (schema.has("properties")) {
                ((ObjectNode) schema).put("additionalProperties", false);
            }
        });
        whole.set(
                "$defs",
                whole.objectNode()
                        .set(
                                "answer",
                                answer.path("content").path("application/json").path("schema")));
        whole.put("$ref", "#/$defs/answer");
        return SCHEMAS.getSchema(whole);
    }

    static TreeSet<String> paths() {
        return new TreeSet<>(QUESTIONS.keySet());
    }

    @ParameterizedTest
    @MethodSource("paths")
    void answerShouldBeAsDescribed(String path) throws IOException {
        var description = description();
        var responses =
                description.path("paths").path("/api/v1" + path).path("get").path("responses");
        var answer = responses.has("200") ? responses.path("200") : responses.path("default");
        assertThat(answer.path("content").has("application/json")).as(path).isTrue();
        var schema = schema(description, answer);

        for (var question : QUESTIONS.getOrDefault(path, List.of())) {
            var given = caller.get("/api/v1" + question);

            assertThat(given.statusCode()).as(question + given.body()).isEqualTo(200);
            assertThat(schema.validate(given.body(), InputFormat.JSON))
                    .as(question)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"papers, W1, W2", "authors, A1, A4", "institutions, I1, I3", "topics, T1, C1", "sources, S1, S2"})
    void batchShouldBeAsDescribed(String kind, String one, String other) throws IOException {
        var description = description();
        var batch = description.path("paths").path("/api/v1/" + kind + "/batch").path("post");
        var schema = schema(description, batch.path("responses").path("200"));

        var given = caller.post(
                "/api/v1/" + kind + "/batch", "{\"ids\":[\"%s\",\"nothing\",\"%s\"]}".formatted(one, other));

        assertThat(given.statusCode()).as(given.body()).isEqualTo(200);
        assertThat(schema.validate(given.body(), InputFormat.JSON)).isEmpty();
        assertThat(batch.path("responses").has("304")).isFalse();
    }

    @Test
    void fieldsAreChosenByAText() throws IOException {
        var parameters = description().at("/paths/~1api~1v1~1sources/get/parameters");

        assertThat(parameters)
                .filteredOn(parameter -> parameter.path("name").asText().equals("fields"))
                .singleElement()
                .satisfies(
                        fields -> assertThat(fields.at("/schema/type").asText()).isEqualTo("string"));
    }

    @ParameterizedTest
    @CsvSource({
        "/papers/{id}, /papers/W99, 404",
        "/authors, /authors?limit=0, 400",
        "/search, /search, 400",
        "/graph/neighbourhood, /graph/neighbourhood?id=W1&depth=9, 400",
        "/imports/{id}, /imports/nothing, 404"
    })
    void failureShouldBeAsDescribed(String path, String question, int status) throws IOException {
        var description = description();
        var failure = description
                .path("paths")
                .path("/api/v1" + path)
                .path("get")
                .path("responses")
                .path("4XX");
        var problem = JsonNodeFactory.instance.objectNode();
        problem.putObject("content")
                .set("application/json", failure.path("content").path("application/problem+json"));

        var given = caller.get("/api/v1" + question);

        assertThat(given.statusCode()).isEqualTo(status);
        assertThat(failure.isMissingNode()).as(path).isFalse();
        assertThat(schema(description, problem).validate(given.body(), InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void everyQuestionShouldBeAskedHere() throws IOException {
        var asked = new ArrayList<String>();
        description().path("paths").properties().forEach(path -> {
            if (path.getValue().has("get") && path.getKey().startsWith("/api/v1")) {
                asked.add(path.getKey().substring("/api/v1".length()));
            }
        });

        assertThat(asked).filteredOn(path -> !path.endsWith("/events")).hasSameElementsAs(paths());
    }

    @Test
    void everyFailureShouldBeDescribed() throws IOException {
        description().path("paths").properties().forEach(path -> path.getValue().forEach(operation -> {
            if (path.getKey().startsWith("/api/v1")) {
                assertThat(operation.path("responses").has("4XX"))
                        .as(path.getKey())
                        .isTrue();
            }
        }));
    }

    @Test
    void whereverAThingIsNamedInAPathItsIdMayHaveBeenGivenUp() throws IOException {
        description().path("paths").properties().forEach(path -> {
            var get = path.getValue().path("get");
            var names = path.getKey().contains("/{id}") && !path.getKey().contains("/imports/");
            if (!get.isMissingNode()) {
                assertThat(get.path("responses").has("301")).as(path.getKey()).isEqualTo(names);
            }
        });
    }

    @Test
    void takingBackShouldBeDescribedAsHavingNoContent() throws IOException {
        var paths = description().path("paths");

        for (var path : List.of("/papers/{id}", "/provenance/merges/{mergeId}")) {
            var responses = paths.path("/api/v1" + path).path("delete").path("responses");
            assertThat(responses.has("204")).as(path).isTrue();
        }
    }

    @Test
    void startingAndStoppingAnImportShouldBeDescribedAsAccepted() throws IOException {
        var paths = description().path("paths");

        assertThat(paths.at("/~1api~1v1~1imports/post/responses").has("202")).isTrue();
        assertThat(paths.at("/~1api~1v1~1imports~1{id}/delete/responses").has("202"))
                .isTrue();
    }
}
