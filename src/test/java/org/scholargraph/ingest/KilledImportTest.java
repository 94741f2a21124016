package org.scholargraph.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.zip.GZIPInputStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.exceptions.Neo4jException;

/** {@code kill -9} in the middle of an import, which then goes on by itself. */
class KilledImportTest {

    private static final Path WORKS = Path.of("../shared/data/openalex/works.jsonl.gz");
    private static final int RECORDS = 1000;

    @TempDir
    static Path folder;

    private static Path works = WORKS;
    private static List<String> undisturbed = List.of();

    @BeforeAll
    static void importUndisturbed() throws IOException {
        Assumptions.assumeTrue(Files.exists(WORKS), "skipped: " + WORKS + " is missing");
        works = firstWorks();
        undisturbed = importInto(folder.resolve("undisturbed"), works);
    }

    @Test
    void killedImportShouldGoOnByItselfWhereItWas() throws Exception {
        var killed = folder.resolve("killed");

        killInTheMiddle(works, killed, Long.MAX_VALUE, driver -> papers(driver) >= 200);
        var afterwards = resumeIn(killed);

        assertThat(afterwards.job.recordsStored()).isEqualTo(RECORDS);
        assertThat(afterwards.job.recordsRead()).isEqualTo(RECORDS);
        assertThat(afterwards.lines).isEqualTo(undisturbed);
    }

    @Test
    void killedBulkLoadShouldBeginAgain() throws Exception {
        var killed = folder.resolve("killed-load");

        killInTheMiddle(works, killed, 0, driver -> Files.exists(killed.resolve("neo4j/bulk-load-under-way")));
        var afterwards = resumeIn(killed);

        assertThat(afterwards.job.recordsStored()).isEqualTo(RECORDS);
        assertThat(afterwards.lines).isEqualTo(undisturbed);
    }

    @Test
    void stoppedImportShouldStaySoWhenTheServiceEndsBeforeItsBatch() throws IOException {
        Map<String, Object> settings = Map.of(
                "scholargraph.data-dir",
                folder.resolve("stopped").toString(),
                "scholargraph.neo4j.bolt-port",
                0,
                "scholargraph.import.bulk-bytes",
                Long.MAX_VALUE);
        String id;
        try (var context = ApplicationContext.run(settings)) {
            var imports = context.getBean(Imports.class);
            id = imports.submit("works", InputFile.listBelow(works)).id();
            Awaitility.await().until(() -> imports.getImport(id).state() == ImportJob.State.running);
            imports.stop(id);
        }

        try (var context = ApplicationContext.run(settings)) {
            context.getBean(LostImports.class).resume();

            assertThat(context.getBean(Imports.class).getImport(id).state()).isEqualTo(ImportJob.State.stopped);
            assertThat(context.getBean(UnfinishedImports.class).list()).isEmpty();
        }
    }

    private static Path firstWorks() throws IOException {
        var file = folder.resolve("works.jsonl");
        try (var lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(WORKS)), StandardCharsets.UTF_8))) {
            return Files.write(file, lines.lines().limit(RECORDS).toList());
        }
    }

    private static void killInTheMiddle(Path works, Path data, long bulkBytes, Predicate<Driver> moment)
            throws IOException, InterruptedException {
        int port = freePort();
        var java = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--add-opens=java.base/java.nio=ALL-UNNAMED",
                        "--enable-native-access=ALL-UNNAMED",
                        "-Xmx512m",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        "org.scholargraph.Application",
                        "import",
                        works.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD);
        java.environment()
                .putAll(Map.of(
                        "SCHOLARGRAPH_DATA_DIR", data.toString(),
                        "SCHOLARGRAPH_NEO4J_BOLT_PORT", Integer.toString(port),
                        "SCHOLARGRAPH_IMPORT_BATCH_RECORDS", "25",
                        "SCHOLARGRAPH_IMPORT_BULK_BYTES", Long.toString(bulkBytes)));
        java.environment().remove("SCHOLARGRAPH_NEO4J_URI");
        var process = java.start();
        try (var driver = GraphDatabase.driver("bolt://127.0.0.1:" + port, AuthTokens.none())) {
            Awaitility.await()
                    .atMost(Duration.ofMinutes(2))
                    .pollInterval(Duration.ofMillis(20))
                    .failFast("the import ended before it could be killed", () -> !process.isAlive())
                    .until(() -> moment.test(driver));
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    private static long papers(Driver driver) {
        try {
            return driver.executableQuery("MATCH (record:Record) RETURN count(record)")
                    .execute()
                    .records()
                    .getFirst()
                    .get(0)
                    .asLong();
        } catch (Neo4jException notYet) {
            return 0;
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private record Imported(ImportJob job, List<String> lines) {}

    private static Imported resumeIn(Path data) {
        var settings =
                Map.<String, Object>of("scholargraph.data-dir", data.toString(), "scholargraph.neo4j.bolt-port", 0);
        try (var context = ApplicationContext.run(settings)) {
            var imports = context.getBean(Imports.class);
            var id = context.getBean(UnfinishedImports.class).list().getFirst().id();
            context.getBean(LostImports.class).resume();
            Awaitility.await()
                    .atMost(Duration.ofMinutes(3))
                    .until(() -> imports.getImport(id).state().isEnd());
            var job = imports.getImport(id);
            assertThat(job.state()).isEqualTo(ImportJob.State.completed);
            return new Imported(job, GraphDump.of(context.getBean(Driver.class)));
        }
    }

    private static List<String> importInto(Path data, Path works) {
        var settings =
                Map.<String, Object>of("scholargraph.data-dir", data.toString(), "scholargraph.neo4j.bolt-port", 0);
        try (var context = ApplicationContext.run(settings)) {
            context.getBean(Imports.class).run("works", InputFile.listBelow(works), progress -> {});
            return GraphDump.of(context.getBean(Driver.class));
        }
    }
}
