package org.scholargraph.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.scholargraph.graph.BulkLoader;
import org.scholargraph.term.Terms;

/** Terms of real papers: the graph has those that it would have, had all of its papers come at once. */
class RealTermsTest {

    private static final int PAPERS = 1_500;
    private static final int GONE = 150;

    @TempDir
    Path folder;

    @Test
    void termsShouldBeTheSameInAnyOrderInBulkAndAfterADeletion() throws IOException {
        Assumptions.assumeTrue(Files.exists(AclPairs.ARCHIVE), "skipped: " + AclPairs.ARCHIVE + " is missing");
        var papers = papers();
        var mixed = new ArrayList<>(papers);
        Collections.shuffle(mixed, new Random(5));
        try (var context = ApplicationContext.run(Map.of(
                "scholargraph.data-dir", folder.resolve("data").toString(), "scholargraph.neo4j.bolt-port", 0))) {
            var terms = context.getBean(Terms.class);
            var writer = context.getBean(GraphWriter.class);
            var driver = context.getBean(Driver.class);

            writer.store(mixed.subList(0, PAPERS / 3), false);
            assertThat(terms.update()).isPositive();
            writer.store(mixed.subList(PAPERS / 3, PAPERS), false);
            assertThat(terms.update()).isPositive();
            var all = GraphDump.of(driver);
            mixed.subList(0, GONE).forEach(paper -> writer.forgetPaper(paper.id()));
            terms.update();
            var fewer = GraphDump.of(driver);

            assertThat(GraphDump.difference(all, inBulk(context, "all", papers)))
                    .isEmpty();
            papers.removeAll(mixed.subList(0, GONE));
            assertThat(GraphDump.difference(fewer, inBulk(context, "fewer", papers)))
                    .isEmpty();
            assertThat(fewer).hasSizeLessThan(all.size()).anyMatch(line -> line.startsWith("Topic term:"));
        }
    }

    private List<String> inBulk(ApplicationContext context, String name, List<SourceRecord> records)
            throws IOException {
        try (var preparation =
                new BulkPreparation(Files.createDirectories(folder.resolve(name)), IngestSettings.DEFAULT)) {
            preparation.add(records);
            context.getBean(BulkLoader.class).load(preparation.finish(false).arguments(), false, () -> {});
        }
        context.getBean(Terms.class).update();
        return GraphDump.of(context.getBean(Driver.class));
    }

    /** The first papers of the archive that have an abstract. */
    private static List<SourceRecord> papers() throws IOException {
        var papers = new ArrayList<SourceRecord>();
        try (var archive = new TarArchiveInputStream(
                new XZCompressorInputStream(new BufferedInputStream(Files.newInputStream(AclPairs.ARCHIVE))))) {
            for (var entry = archive.getNextEntry();
                    entry != null && papers.size() < PAPERS;
                    entry = archive.getNextEntry()) {
                if (entry.getName().matches(".*\\d{4}\\.[^/]*\\.xml")) {
                    add(papers, RecordFormat.open(entry.getName(), archive));
                }
            }
        }
        return papers;
    }

    private static void add(List<SourceRecord> papers, RecordReader reader) throws IOException {
        for (var raw = reader.next(); raw != null && papers.size() < PAPERS; raw = reader.next()) {
            if (raw.read() instanceof PaperRecord paper && paper.abstractText() != null) {
                papers.add(paper);
            }
        }
    }
}
