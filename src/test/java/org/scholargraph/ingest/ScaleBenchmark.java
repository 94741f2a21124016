package org.scholargraph.ingest;

import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholargraph.benchmark.HeapWatch;
import org.scholargraph.graph.BulkLoader;
import org.scholargraph.ingest.PaperRecord.Authorship;
import org.scholargraph.ingest.PaperRecord.Person;

/**
 * Whether a paper costs as much in a million as in a hundred thousand: the ACL Anthology beside ten copies' worth of
 * synthetic papers with its own distributions. A synthetic paper is a real one with an id, authors and venues of its copy and
 * the words of its title in another order (seeded); so papers have as many authors, and authors as many papers, as in truth.
 */
class ScaleBenchmark {

    private static final Path ARCHIVE = Path.of("../shared/data/acl-anthology/acl-anthology-2024-08-15.tar.xz");

    @TempDir
    Path folder;

    @Test
    void aPaperShouldCostTheSameInAMillion() throws Exception {
        System.out.println("| copies | papers | seconds | ms a paper | peak heap | store |");
        System.out.println("|---|---|---|---|---|---|");
        measure(1); // pays for a cold JVM
        var one = measure(1);
        var ten = measure(10);
        System.out.printf(Locale.ROOT, "| ten beside one, goal at most 1.3 | | | %.2f times | | |%n", ten / one);
    }

    private double measure(int copies) throws Exception {
        var data = folder.resolve("copies-" + copies);
        try (var context = ApplicationContext.run(
                        Map.of("scholargraph.data-dir", data.toString(), "scholargraph.neo4j.bolt-port", 0));
                var heap = new HeapWatch();
                var preparation = new BulkPreparation(
                        Files.createDirectories(folder.resolve("files-" + copies)), IngestSettings.DEFAULT)) {
            var began = System.nanoTime();
            for (int copy = 0; copy < copies; copy++) {
                read(preparation, copy);
            }
            var files = preparation.finish(false);
            context.getBean(BulkLoader.class).load(files.arguments(), false, () -> {});
            var seconds = (System.nanoTime() - began) / 1e9;
            var papers = files.papers.count();
            System.out.printf(
                    Locale.ROOT,
                    "| %d | %,d | %.1f | %.3f | %,d MiB | %,d MiB |%n",
                    copies,
                    papers,
                    seconds,
                    1000 * seconds / papers,
                    heap.peak(),
                    FileUtils.sizeOfDirectory(data.toFile()) >> 20);
            return seconds / papers;
        } finally {
            FileUtils.deleteDirectory(folder.resolve("files-" + copies).toFile());
        }
    }

    private static void read(BulkPreparation preparation, int copy) throws InterruptedException, IOException {
        var random = new Random(copy);
        try (var reader = new BatchReader(InputFile.listBelow(ARCHIVE), IngestSettings.DEFAULT)) {
            RecordBatch batch;
            do {
                batch = reader.next();
                preparation.add(batch.records().stream()
                        .<SourceRecord>map(record -> of(copy, record, random))
                        .toList());
            } while (!batch.last());
        }
    }

    private static SourceRecord of(int copy, SourceRecord record, Random random) {
        return switch (record) {
            case PaperRecord paper -> of(copy, paper, random);
            case EntityRecord entity ->
                new EntityRecord(
                        entity.kind(),
                        entity.id() + "/" + copy,
                        List.of(),
                        entity.updatedAt(),
                        entity.properties(),
                        List.of());
            case MergeRecord merge ->
                new MergeRecord(merge.kind(), merge.former() + "/" + copy, merge.id() + "/" + copy, merge.updatedAt());
        };
    }

    private static PaperRecord of(int copy, PaperRecord paper, Random random) {
        var words = new ArrayList<>(List.of(String.valueOf(paper.title()).split(" ")));
        Collections.shuffle(words, random);
        return PaperRecord.builder(paper.id() + "/" + copy)
                .title(String.join(" ", words))
                .abstractText(paper.abstractText())
                .year(paper.year())
                .type(paper.type())
                .language(paper.language())
                .doi(paper.doi() == null ? null : paper.doi() + "/" + copy)
                .sameAs(paper.sameAs().stream().map(name -> name + "/" + copy).toList())
                .authorships(paper.authorships().stream()
                        .map(authorship -> of(copy, authorship))
                        .toList())
                .venues(paper.venues().stream()
                        .map(venue -> new PaperRecord.Venue(
                                venue.id() + "/" + copy, venue.name(), venue.type(), venue.issn()))
                        .toList())
                .build();
    }

    private static Authorship of(int copy, Authorship authorship) {
        var author = authorship.author();
        return new Authorship(
                authorship.position(),
                author == null ? null : Person.identified(author.id() + "/" + copy, author.name(), null),
                authorship.name(),
                authorship.corresponding(),
                authorship.institutions(),
                authorship.rawAffiliations());
    }
}
