package org.scholargraph.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.serde.ObjectMapper;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholargraph.graph.DataFolder;
import org.scholargraph.graph.Neo4jUnderTest;
import org.scholargraph.graph.ServiceAddress;
import org.scholargraph.graph.WriteToken;
import org.scholargraph.http.ServiceUnderTest;
import picocli.CommandLine;

/** What a command does where a running service holds the store. */
@MicronautTest(contextBuilder = ServiceUnderTest.class, transactional = false)
class RunningServiceTest {

    private static final String GOOD = "{\"id\": \"W1\", \"title\": \"On trees\", \"authorships\": []}\n";

    @TempDir
    Path folder;

    private final RunningService service;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final ImportReport report = new ImportReport(new CommandLine(new ImportCommand())
            .setOut(new PrintWriter(out, true))
            .setErr(new PrintWriter(err, true)));

    RunningServiceTest(EmbeddedServer server, DataFolder data, WriteToken token, ObjectMapper json) {
        var address = new ServiceAddress(data);
        address.write(server.getURI());
        service = new RunningService(address, token, json);
    }

    @BeforeEach
    void clear() {
        Neo4jUnderTest.clear();
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    @Test
    void folderShouldBeHandedOverWithoutWhatCannotBeImported() throws IOException {
        file("table.csv", "id,title\n");
        file("manifest", "{\n\"entries\": []}\n");
        file("works.jsonl", GOOD + "{\"id\": 7}\n");

        var code = service.importFiles(InputFile.listBelow(folder), report);

        assertThat(code).isEqualTo(1);
        assertThat(out.toString()).contains("2 read, 1 changed, 1 rejected").contains("2 files skipped:");
        assertThat(err.toString()).contains("rejected: works.jsonl, line 2: ").doesNotContain("import failed");
    }

    @Test
    void folderWithNothingToImportShouldFail() throws IOException {
        file("table.csv", "id,title\n");

        assertThat(service.importFiles(InputFile.listBelow(folder), report)).isEqualTo(2);
        assertThat(err.toString())
                .contains("holds nothing that can be imported")
                .contains("table.csv");
    }

    @Test
    void fileThatSomebodyNamedShouldBeHandedOverWhateverItHolds() throws IOException {
        var table = file("table.csv", "id,title\n");

        assertThat(service.importFiles(InputFile.listBelow(table), report)).isEqualTo(2);
        assertThat(err.toString()).contains("import failed: table.csv is of no known kind");
    }
}
