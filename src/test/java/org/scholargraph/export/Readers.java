package org.scholargraph.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/** Tools of others that read our files, run as programs; where one is missing, the test is skipped and says so. */
final class Readers {

    /** Debian's own, which has the Debian package python3-networkx. */
    private static final String PYTHON = "/usr/bin/python3";

    private static final Path FOLDER = Path.of("src/test/readers");
    private static final ObjectMapper JSON = new ObjectMapper();

    private Readers() {}

    /** What NetworkX reads from GraphML or GEXF. */
    static JsonNode networkx(String format, byte[] file) {
        assume(List.of(PYTHON, "-c", "import networkx"), "Debian's package python3-networkx is missing");
        return run(List.of(PYTHON, "read_xml.py", format), file);
    }

    /** What the importer of Cytoscape.js, graphology or VOSviewer Online reads. */
    static JsonNode javascript(String tool, byte[] file) {
        assume(List.of("node", "--version"), "Node.js is missing");
        Assumptions.assumeTrue(
                Files.isDirectory(FOLDER.resolve("node_modules")),
                "skipped: run 'npm ci' in " + FOLDER
                        + " to get the importers of Cytoscape.js, graphology and VOSviewer Online");
        return run(List.of("node", "read-json.js", tool), file);
    }

    private static void assume(List<String> command, String problem) {
        Assumptions.assumeTrue(isFine(command), "skipped: " + problem);
    }

    private static boolean isFine(List<String> command) {
        try {
            var process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(60, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException missing) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode run(List<String> command, byte[] file) {
        try {
            var given = Files.createTempFile("graph", "");
            var read = Files.createTempFile("read", "");
            try {
                return run(command, Files.write(given, file), read);
            } finally {
                Files.delete(given);
                Files.delete(read);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode run(List<String> command, Path given, Path read) throws IOException {
        try {
            var process = new ProcessBuilder(command)
                    .directory(FOLDER.toFile())
                    .redirectInput(given.toFile())
                    .redirectOutput(read.toFile())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            if (!process.waitFor(120, TimeUnit.SECONDS) || process.exitValue() != 0) {
                throw new AssertionError(String.join(" ", command) + " can't read it");
            }
            return JSON.readTree(read.toFile());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
