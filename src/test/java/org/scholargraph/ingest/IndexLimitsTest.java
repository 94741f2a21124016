package org.scholargraph.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.scholargraph.graph.Neo4jUnderTest;

/** A record with something too long for an index of the graph is rejected, and the others go in. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IndexLimitsTest {

    @TempDir
    Path folder;

    private ApplicationContext context;
    private Imports imports;

    @BeforeAll
    void open() {
        Neo4jUnderTest.clear();
        context = ApplicationContext.run(Neo4jUnderTest.properties());
        imports = context.getBean(Imports.class);
    }

    @AfterAll
    void close() {
        context.close();
        Neo4jUnderTest.clear();
    }

    @BeforeEach
    void clear() {
        Neo4jUnderTest.clear();
    }

    private ImportJob imported(String text) throws IOException {
        var file = Files.writeString(folder.resolve("records"), text);
        return imports.run("records", InputFile.listBelow(file), progress -> {});
    }

    @Test
    void whatIsTooLongShouldBeRejectedAndTheRestStored() throws IOException {
        var name = "\u4e2d".repeat(2_667);
        var id = "\u4e2d".repeat(1_334);

        var job = imported("""
                {"record": "paper", "id": "x:1", "title": "%1$s"}
                {"record": "paper", "title": "%2$s"}
                {"record": "paper", "id": "x:2", "authors": [{"name": "%2$s"}]}
                {"record": "paper", "id": "x:3", "authors": [{"name": "%1$s", "id": "x:a"}]}
                {"record": "paper", "id": "x:4", "sources": [{"name": "%2$s"}]}
                {"record": "paper", "id": "x:5", "topics": [{"name": "%2$s"}]}
                {"record": "paper", "id": "x:6", "doi": "10.1/%2$s"}
                {"record": "institution", "id": "x:7", "name": "%1$s"}
                {"record": "paper", "id": "x:8", "type": "%1$s"}
                {"record": "paper", "id": "x:good", "title": "Good"}
                """.formatted(name, id));

        assertThat(job.problem()).isNull();
        assertThat(List.of(job.recordsRead(), job.recordsStored(), job.recordsRejected()))
                .containsExactly(10L, 1L, 9L);
        assertThat(imports.listRejections(job.id(), 0, 10))
                .extracting(Rejection::reason)
                .allMatch(reason -> reason.contains(" is longer than "))
                .first()
                .asString()
                .startsWith("title is longer than 8000 bytes: \"\u4e2d");
    }

    @Test
    void longestThatIsTakenShouldFitIntoTheIndexes() throws IOException {
        var name = "\u4e2d".repeat(2_666);
        var id = "\u4e2d".repeat(1_326);

        var job = imported("""
                {"record": "paper", "id": "x:%2$s", "title": "%1$s", "doi": "10.1/%2$s", "type": "%1$s", "authors": [{"name": "%2$s"},
                 {"name": "%1$s", "id": "x:a%2$s", "institutions": [{"name": "%1$s", "id": "x:i%2$s"}]}],
                 "sources": [{"name": "%2$s"}], "topics": [{"name": "%2$s"}], "references": ["x:r%2$s"]}
                {"record": "merge", "kind": "author", "former": "x:f%2$s", "id": "x:a%2$s"}
                """.formatted(name, id).replace(",\n ", ", "));

        assertThat(job.problem()).isNull();
        assertThat(imports.listRejections(job.id(), 0, 10)).isEmpty();
        assertThat(job.recordsStored()).isEqualTo(2);
    }
}
