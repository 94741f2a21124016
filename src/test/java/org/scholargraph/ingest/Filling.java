package org.scholargraph.ingest;

import io.micronaut.context.ApplicationContext;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** Fills stores for tests and benchmarks outside this package. */
public final class Filling {

    /** What was filled in, and how long it took. */
    public record Filled(long works, double seconds) {}

    private Filling() {}

    /** Settings of a service of its own: an empty store in a folder, HTTP on any free port. */
    public static Map<String, Object> settings(Path folder, int boltPort) {
        return Map.of(
                "scholargraph.data-dir",
                folder.toString(),
                "scholargraph.neo4j.bolt-port",
                boltPort,
                "scholargraph.http.port",
                -1,
                "scholargraph.sample",
                false);
    }

    /** Imports files, all in one. */
    public static Filled fill(ApplicationContext context, Path... files) {
        var imports = context.getBean(Imports.class);
        long began = System.nanoTime();
        var inputs = Arrays.stream(files)
                .flatMap(file -> InputFile.listBelow(file).stream())
                .toList();
        var job = imports.run(files[0].toString(), inputs, progress -> {});
        if (job.state() != ImportJob.State.completed || job.recordsRejected() > 0) {
            throw new IllegalStateException(job.recordsRejected() + " rejected; " + job.problem());
        }
        return new Filled(job.recordsStored(), (System.nanoTime() - began) / 1e9);
    }

    /** The same works several times over, as if by other people: names that the world knows works and authors by differ, too. */
    public static Path copies(Path works, int times, Path folder) {
        if (times == 1) {
            return works;
        }
        var file = folder.resolve("copies-" + times + ".jsonl.gz");
        try (var out = new BufferedWriter(
                new OutputStreamWriter(new GZIPOutputStream(Files.newOutputStream(file)), StandardCharsets.UTF_8))) {
            for (int copy = 0; copy < times; copy++) {
                copy(works, Integer.toString(copy), out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    private static void copy(Path works, String suffix, BufferedWriter out) throws IOException {
        try (var in = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(works)), StandardCharsets.UTF_8))) {
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                out.write(line.replaceAll("(openalex\\.org/[WA]\\d+)", "$1" + suffix)
                        .replaceAll("(doi\\.org/10\\.\\d+/)", "$1" + suffix)
                        .replaceAll("(orcid\\.org/000)0", "$1" + suffix)
                        .replace("arxiv.org/", suffix + ".example/"));
                out.newLine();
            }
        }
    }
}
