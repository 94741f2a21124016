package org.scholargraph.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files as they are published, read without a database. */
class RealFilesTest {

    private static final Path DATA = Path.of("../shared/data");

    private final Set<String> ids = new HashSet<>();
    private final TreeMap<String, Set<String>> broader = new TreeMap<>();
    private final Set<String> skipped = new HashSet<>();
    private long rejected;

    private void read(Path path) throws InterruptedException {
        assumeTrue(Files.exists(path), path + " is not here");
        try (var reader = new BatchReader(InputFile.listBelow(path), IngestSettings.DEFAULT)) {
            RecordBatch batch;
            do {
                batch = reader.next();
                batch.records().forEach(this::take);
                batch.skipped().forEach(one -> skipped.add(one.name()));
                rejected += batch.rejections().size();
            } while (!batch.last());
            assertThat(batch.failure()).isNull();
        }
    }

    private void take(SourceRecord record) {
        ids.add(record.key());
        if (record instanceof EntityRecord entity) {
            entity.broader().forEach(theme -> broader.computeIfAbsent(theme.level(), level -> new HashSet<>())
                    .add(theme.id()));
        }
    }

    @ParameterizedTest
    @CsvSource({"works, 8560", "authors, 161", "institutions, 136", "topics, 53", "sources, 70", "concepts, 59"})
    void openAlexShouldBeReadWhole(String kind, int count) throws Exception {
        read(DATA.resolve("openalex/" + kind + ".jsonl.gz"));

        assertThat(ids).hasSize(count);
        assertThat(rejected).isZero();
    }

    @Test
    void topicTableShouldGiveAllLevels() throws Exception {
        read(DATA.resolve("openalex/openalex_topics.csv.gz"));

        assertThat(ids).hasSize(4516);
        assertThat(broader.get("subfield")).hasSize(252);
        assertThat(broader.get("field")).hasSize(26);
        assertThat(broader.get("domain")).hasSize(4);
    }

    @Test
    void folderShouldSkipWhatTheGraphHasNoPlaceFor() throws Exception {
        read(DATA.resolve("openalex"));

        assertThat(skipped)
                .extracting(name -> Path.of(name).getFileName().toString())
                .containsExactlyInAnyOrder("publishers.jsonl.gz", "funders.jsonl.gz");
    }
}
