package org.scholargraph.ingest;

import io.micronaut.context.ApplicationContext;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.apache.commons.io.input.CloseShieldInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.scholargraph.benchmark.HeapWatch;
import org.scholargraph.graph.BulkLoader;

/**
 * The ACL Anthology into an empty store, from its archive to a graph that answers with all indexes, beside three
 * yardsticks: the bulk importer on files that are prepared already with the start and indexes of the store, bare unpacking
 * and parsing, and the plain loader that many would write.
 */
class LoadBenchmark {

    private static final Path ARCHIVE = Path.of("../shared/data/acl-anthology/acl-anthology-2024-08-15.tar.xz");

    private static final Path SAMPLE = Path.of("../shared/data/openalex/works-sample.jsonl.gz");

    @TempDir
    Path folder;

    /** Something to take the time of. */
    private interface Step {
        void run() throws Exception;
    }

    @Test
    void aclAnthologyIntoAnEmptyStore() throws Exception {
        System.out.println("| what | seconds | peak heap |");
        System.out.println("|---|---|---|");
        warmUp();
        var parsing = timed("unpacking and parsing alone (ii)", LoadBenchmark::parse);
        var prepared = prepared();
        var bulk = bulk();
        var plain = plain();
        var batches = batches();
        print("bulk beside 1.75 x (i) + (ii), goal at most 1", bulk / (1.75 * prepared + parsing));
        print("plain loader beside bulk, goal at least 3", plain / bulk);
        print("plain loader beside batches, goal at least 2", plain / batches);
    }

    /** Whoever comes first would pay for classes that the others find compiled. */
    private void warmUp() {
        try (var context = context("warm", 0)) {
            load(context, SAMPLE);
        }
    }

    private static void print(String what, double ratio) {
        System.out.printf(Locale.ROOT, "| %s | %.2f times | |%n", what, ratio);
    }

    private static double timed(String what, Step step) throws Exception {
        System.gc();
        try (var heap = new HeapWatch()) {
            var began = System.nanoTime();
            step.run();
            var seconds = (System.nanoTime() - began) / 1e9;
            System.out.printf(Locale.ROOT, "| %s | %.1f | %,d MiB |%n", what, seconds, heap.peak());
            return seconds;
        }
    }

    private static void parse() throws IOException, XMLStreamException {
        var factory = XMLInputFactory.newInstance();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        try (var tar = new TarArchiveInputStream(
                new XZCompressorInputStream(new BufferedInputStream(Files.newInputStream(ARCHIVE))))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                if (entry.getName().endsWith(".xml")) {
                    read(factory, CloseShieldInputStream.wrap(tar));
                }
            }
        }
    }

    private static void read(XMLInputFactory factory, InputStream xml) throws XMLStreamException {
        var reader = factory.createXMLStreamReader(xml);
        while (reader.hasNext()) {
            reader.next();
        }
    }

    private ApplicationContext context(String name, long bulkBytes) {
        return ApplicationContext.run(Map.of(
                "scholargraph.data-dir",
                folder.resolve(name).toString(),
                "scholargraph.neo4j.bolt-port",
                0,
                "scholargraph.import.bulk-bytes",
                bulkBytes));
    }

    private double bulk() throws Exception {
        try (var context = context("bulk", 0)) {
            return timed("bulk load, from the archive to answers", () -> load(context, ARCHIVE));
        }
    }

    private double batches() throws Exception {
        try (var context = context("batches", Long.MAX_VALUE)) {
            return timed("batches into the store in use", () -> load(context, ARCHIVE));
        }
    }

    private static void load(ApplicationContext context, Path file) {
        var end = context.getBean(Imports.class).run(file.toString(), InputFile.listBelow(file), job -> {});
        if (end.state() != ImportJob.State.completed) {
            throw new IllegalStateException(end.toString());
        }
    }

    /** The importer on files that are there, closing and starting the engine, the same indexes. */
    private double prepared() throws Exception {
        try (var context = context("prepared", 0);
                var preparation =
                        new BulkPreparation(Files.createDirectories(folder.resolve("files")), IngestSettings.DEFAULT);
                var reader = new BatchReader(InputFile.listBelow(ARCHIVE), IngestSettings.DEFAULT)) {
            RecordBatch batch;
            do {
                batch = reader.next();
                preparation.add(batch.records());
            } while (!batch.last());
            var arguments = preparation.finish().arguments();
            return timed(
                    "bulk importer on prepared files, store start, indexes (i)",
                    () -> context.getBean(BulkLoader.class).load(arguments, false, () -> {}));
        }
    }

    private double plain() throws Exception {
        try (var context = context("plain", 0)) {
            return timed(
                    "plain loader, UNWIND and MERGE, 5,000 rows a transaction (iii)",
                    () -> new PlainLoader(context.getBean(Driver.class)).load(ARCHIVE));
        }
    }
}
