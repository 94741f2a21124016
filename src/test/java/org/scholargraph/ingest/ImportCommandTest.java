package org.scholargraph.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ImportCommandTest {

    private static final String GOOD = "{\"id\": \"W1\", \"title\": \"On trees\", \"authorships\": []}\n";

    @TempDir
    Path folder;

    private record Ran(int code, String out, String err) {}

    private static Ran run(String... arguments) {
        return run(new ImportCommand(), arguments);
    }

    private static Ran run(Object command, String... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        var code = new CommandLine(command)
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments);
        return new Ran(code, out.toString(), err.toString());
    }

    private String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }

    /** With an embedded store in the folder, whatever the environment of the tests says. */
    private Ran importing(String... arguments) {
        return inFolder(new ImportCommand(), arguments);
    }

    private Ran inFolder(Object command, String... arguments) {
        var settings = Map.of(
                "scholargraph.data-dir", folder.resolve("data").toString(),
                "scholargraph.neo4j.bolt-port", "0",
                "scholargraph.neo4j.uri", "");
        settings.forEach(System::setProperty);
        try {
            return run(command, arguments);
        } finally {
            settings.keySet().forEach(System::clearProperty);
        }
    }

    @Test
    void importShouldSayWhatChangedAndASecondOneThatNothingDid() throws IOException {
        var file = file("works.jsonl", GOOD);

        assertThat(importing(file)).satisfies(first -> {
            assertThat(first.out).startsWith("1 read, 1 changed, 0 rejected (");
            assertThat(first.code).isZero();
        });
        assertThat(importing(file)).satisfies(second -> {
            assertThat(second.out).startsWith("1 read, 0 changed, 0 rejected (");
            assertThat(second.code).isZero();
        });
    }

    @Test
    void graphShouldBeRebuiltAndAfterConsentBeEmptied() throws IOException {
        importing(file("works.jsonl", GOOD));

        assertThat(inFolder(new RebuildCommand())).satisfies(rebuilt -> {
            assertThat(rebuilt.out).contains("The graph was rebuilt from 1 records.");
            assertThat(rebuilt.code).isZero();
        });
        var in = System.in;
        System.setIn(new ByteArrayInputStream("no\n".getBytes(StandardCharsets.UTF_8)));
        try {
            assertThat(inFolder(new ResetCommand())).satisfies(refused -> {
                assertThat(refused.out)
                        .contains("This forgets all that 1 imports brought")
                        .contains("Nothing was done.");
                assertThat(refused.code).isEqualTo(1);
            });
        } finally {
            System.setIn(in);
        }
        assertThat(inFolder(new ResetCommand(), "--yes").out).contains("The graph is empty.");
        assertThat(importing(file("works.jsonl", GOOD)).out).startsWith("1 read, 1 changed");
    }

    @Test
    void rejectedRecordShouldBeNamedWithItsPlace() throws IOException {
        var ran = run("--check", file("works.jsonl", GOOD + "{\"id\": 7}\n"));

        assertThat(ran.out).contains("2 read, 1 would be rejected; nothing was stored");
        assertThat(ran.err).contains("works.jsonl, line 2: ");
        assertThat(ran.code).isEqualTo(1);
    }

    @Test
    void checkShouldStoreNothing() throws IOException {
        var ran = importing("--check", file("works.jsonl", GOOD));

        assertThat(ran.out).contains("1 read, 0 would be rejected");
        assertThat(ran.code).isZero();
        assertThat(folder.resolve("data")).doesNotExist();
    }

    @Test
    void preparationShouldWriteFilesAndSayHowToLoadThem() throws IOException {
        var prepared = folder.resolve("prepared");
        var ran = run("--prepare", prepared.toString(), file("works.jsonl", GOOD));

        assertThat(ran.out)
                .startsWith("1 read, 0 rejected; 1 papers")
                .contains("neo4j-admin database import full neo4j")
                .contains("--nodes=Paper=" + prepared.resolve("nodes-Paper.csv"));
        assertThat(prepared.resolve("nodes-Paper.csv")).content().contains("\"W");
        assertThat(ran.code).isZero();
        assertThat(run("--prepare", prepared.toString(), file("works.jsonl", GOOD)))
                .satisfies(again -> {
                    assertThat(again.err).contains("is not empty");
                    assertThat(again.code).isEqualTo(2);
                });
    }

    @Test
    void commandShouldBeOneForAShellWhateverTheFolderIsCalled() throws IOException {
        var prepared = folder.resolve("Ada's files");
        var ran = run("--prepare", prepared.toString(), file("works.jsonl", GOOD));

        assertThat(ran.out)
                .contains("'--nodes=Paper=" + folder + "/Ada'\\''s files/nodes-Paper.csv' \\\n")
                .contains(" --id-type=integer \\\n");
    }

    @Test
    void preparationThatFailsShouldLeaveNothing() throws IOException {
        var prepared = folder.resolve("prepared");
        var page = file("page.json", "{\"results\": [" + GOOD + ", {\"id\"");

        assertThat(run("--prepare", prepared.toString(), page).code).isEqualTo(2);
        assertThat(prepared).isEmptyDirectory();
        assertThat(run("--prepare", prepared.toString(), "--check", page)).satisfies(ran -> {
            assertThat(ran.err).startsWith("--check writes nothing and --prepare does");
            assertThat(ran.code).isEqualTo(2);
        });
    }

    @Test
    void preparationShouldHeedSettingsAndSayWhatItSkipped() throws IOException {
        var works = Files.createDirectory(folder.resolve("works"));
        Files.writeString(works.resolve("a.jsonl"), """
                {"id": "W1", "title": "t", "authorships": [{"author": {"id": "A1"}}, {"author": {"id": "A2"}}]}
                """);
        Files.writeString(works.resolve("table.csv"), "id,title\n");
        System.setProperty("scholargraph.import.most-authors", "1");
        try {
            var ran = importing("--prepare", folder.resolve("prepared").toString(), works.toString());

            assertThat(ran.out)
                    .contains("0 pairs are prepared")
                    .contains("1 file skipped:")
                    .contains("table.csv");
            assertThat(ran.code).isZero();
            assertThat(folder.resolve("data/neo4j")).doesNotExist();
        } finally {
            System.clearProperty("scholargraph.import.most-authors");
        }
    }

    @Test
    void missingFileShouldEndWithOneLine() {
        var ran = run("--check", folder.resolve("nothing.jsonl").toString());

        assertThat(ran.err.lines()).singleElement().asString().contains("nothing.jsonl");
        assertThat(ran.code).isEqualTo(2);
    }

    @Test
    void otherFormatShouldEndWithOneLine() throws IOException {
        var ran = run("--check", file("table.csv", "id,title\n"));

        assertThat(ran.err.lines()).singleElement().asString().contains("table.csv");
        assertThat(ran.code).isEqualTo(2);
    }

    @Test
    void usageShouldBeShownWhereNoFileIsNamed() {
        var ran = run();

        assertThat(ran.err).contains("Missing required parameter").contains("FILE");
        assertThat(ran.code).isEqualTo(2);
    }
}
