package org.scholargraph.operations;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.scholargraph.graph.Neo4jUnderTest;
import org.scholargraph.graph.OneOfEverything;
import org.scholargraph.http.Caller;

/**
 * A client for browsers is generated from the description of the API, compiled, and run against the service: so the
 * description is true. Needs Node.js and what {@code src/test/client/package.json} names from the npm registry.
 */
class TypedClientTest {

    private static final Path SOURCES = Path.of("src/test/client");
    private static final Path FOLDER = Path.of("target/client");
    private static final List<String> FILES = List.of("package.json", "tsconfig.json", ".spectral.yaml", "explorer.ts");
    private static final long MINUTES = 5;

    private static EmbeddedServer server;

    private record Ended(int code, String output) {}

    @BeforeAll
    static void prepare() throws IOException {
        Assumptions.assumeTrue(isThere("node") && isThere("npm"), "skipped: there is no Node.js with npm here");
        Files.createDirectories(FOLDER);
        for (var file : FILES) {
            Files.writeString(FOLDER.resolve(file), Files.readString(SOURCES.resolve(file)));
        }
        var installed = run("npm", "install", "--no-audit", "--no-fund", "--no-package-lock", "--loglevel=error");
        Assumptions.assumeTrue(
                installed.code() == 0, () -> "skipped: npm can't install what the client needs: " + installed.output());
        OneOfEverything.load();
        server = ApplicationContext.run(EmbeddedServer.class, Neo4jUnderTest.properties());
        var caller = new Caller(server, server.getApplicationContext().getBean(ObjectMapper.class));
        Files.writeString(
                FOLDER.resolve("scholargraph.yml"),
                caller.get("/openapi/scholargraph.yml").body());
    }

    @AfterAll
    static void close() {
        if (server != null) {
            server.close();
        }
    }

    private static boolean isThere(String program) {
        try {
            return new ProcessBuilder(program, "--version").start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Ended run(String... command) throws IOException {
        var output = Files.createTempFile("client-", ".log");
        try {
            var process = new ProcessBuilder(command)
                    .directory(FOLDER.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                return new Ended(-1, "not ended after %d minutes".formatted(MINUTES));
            }
            return new Ended(process.exitValue(), Files.readString(output, UTF_8));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        } finally {
            Files.delete(output);
        }
    }

    private static String tool(String name) {
        return FOLDER.resolve("node_modules/.bin")
                .resolve(name)
                .toAbsolutePath()
                .toString();
    }

    private static void shouldEndWell(String... command) throws IOException {
        var ended = run(command);

        assertThat(ended.code())
                .as("%s: %s", String.join(" ", command), ended.output())
                .isZero();
        assertThat(ended.output()).doesNotContain("unrecognized-format");
    }

    @Test
    void theDescriptionShouldPassTheRulesForOpenApi() throws IOException {
        shouldEndWell(
                tool("spectral"),
                "lint",
                "scholargraph.yml",
                "--ruleset",
                ".spectral.yaml",
                "--fail-severity",
                "error");
    }

    @Test
    void aClientMadeOfTheDescriptionShouldCompileAndBeAnsweredAsDescribed() throws IOException {
        shouldEndWell(tool("openapi-typescript"), "scholargraph.yml", "--output", "scholargraph.d.ts");
        shouldEndWell(tool("tsc"), "--project", "tsconfig.json");
        shouldEndWell("node", "explorer.js", "http://127.0.0.1:" + server.getPort());
    }
}
