package org.scholargraph.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
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
 * The ACL Anthology into an empty store, from its archive to a graph that answers with all indexes, beside four
 * yardsticks: the bulk importer on files that are prepared already with the start and indexes of the store, bare unpacking
 * and parsing, and plain loaders, one of all that ours stores and one of the least that many would write.
 */
class LoadBenchmark {

    private static final Path ARCHIVE = Path.of("../shared/data/acl-anthology/acl-anthology-2024-08-15.tar.xz");

    private static final Path SAMPLE = Path.of("../shared/data/openalex/works-sample.jsonl.gz");

    @TempDir
    Path folder;

    /** Of the graph that the bulk load makes. */
    private Map<String, Long> counts = Map.of();

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
        var merging = merging();
        var plain = plain();
        var batches = batches();
        print("bulk beside 1.75 x (i) + (ii), goal at most 1", bulk / (1.75 * prepared + parsing));
        print("plain loader of the same graph beside bulk, goal at least 3", merging / bulk);
        print("plain loader of the same graph beside batches, goal at least 2", merging / batches);
        print("plain loader of less beside bulk", plain / bulk);
        print("plain loader of less beside batches", plain / batches);
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
            var seconds = timed("bulk load, from the archive to answers", () -> load(context, ARCHIVE));
            counts = counts(context);
            return seconds;
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
        try (var context = context("prepared", 0)) {
            var arguments = prepare("files");
            return timed(
                    "bulk importer on prepared files, store start, indexes (i)",
                    () -> context.getBean(BulkLoader.class).load(arguments, false, () -> {}));
        }
    }

    private List<String> prepare(String name) throws Exception {
        try (var preparation =
                        new BulkPreparation(Files.createDirectories(folder.resolve(name)), IngestSettings.DEFAULT);
                var reader = new BatchReader(InputFile.listBelow(ARCHIVE), IngestSettings.DEFAULT)) {
            RecordBatch batch;
            do {
                batch = reader.next();
                preparation.add(batch.records());
            } while (!batch.last());
            return preparation.finish(false).arguments();
        }
    }

    private double merging() throws Exception {
        try (var context = context("merging", 0)) {
            var seconds = timed(
                    "plain loader of the same graph, UNWIND and MERGE, 5,000 rows a transaction (iii)",
                    () -> new MergingLoader(context.getBean(Driver.class)).load(prepare("merged")));
            assertThat(counts(context)).isEqualTo(counts);
            return seconds;
        }
    }

    /** How many nodes of each label and relationships of each type there are, the book-keeping of imports left out. */
    private static Map<String, Long> counts(ApplicationContext context) {
        return context.getBean(Driver.class).executableQuery("""
                        CYPHER 25
                        MATCH (node) WHERE NOT node:Import AND NOT node:GraphState
                        RETURN labels(node)[0] AS name, count(*) AS count
                        UNION ALL
                        MATCH ()-[tie]->()
                        RETURN type(tie) AS name, count(*) AS count
                        """).execute().records().stream()
                .collect(Collectors.toMap(row -> row.get("name").asString(), row -> row.get("count")
                        .asLong()));
    }

    private double plain() throws Exception {
        try (var context = context("plain", 0)) {
            return timed(
                    "plain loader of less: papers, authors, sources and pairs",
                    () -> new PlainLoader(context.getBean(Driver.class)).load(ARCHIVE));
        }
    }
}
