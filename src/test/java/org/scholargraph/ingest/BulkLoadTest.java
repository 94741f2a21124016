package org.scholargraph.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.scholargraph.graph.BulkLoader;
import org.scholargraph.graph.GraphVersion;

/** A bulk load gives the graph that batches give, to the last property. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BulkLoadTest {

    private static final Path DATA = Path.of("../shared/data");

    @TempDir
    static Path folder;

    private ApplicationContext context;
    private Driver driver;
    private GraphWriter writer;
    private Imports imports;

    @BeforeAll
    void open() {
        context = ApplicationContext.run(Map.of(
                "scholargraph.data-dir", folder.resolve("data").toString(),
                "scholargraph.neo4j.bolt-port", 0,
                "scholargraph.import.bulk-bytes", 0));
        driver = context.getBean(Driver.class);
        writer = context.getBean(GraphWriter.class);
        imports = context.getBean(Imports.class);
    }

    @AfterAll
    void close() {
        context.close();
    }

    @BeforeEach
    void empty() {
        ask("MATCH (node) WHERE NOT node:GraphState AND NOT node:__Neo4jMigration DETACH DELETE node");
    }

    /** Batches first, since a load leaves a graph into which batches can't be written as into an empty one. */
    private void assertSame(List<SourceRecord> records) throws IOException {
        for (int next = 0; next < records.size(); next += 500) {
            writer.store(records.subList(next, Math.min(records.size(), next + 500)), false);
        }
        var expected = GraphDump.of(driver);
        try (var preparation =
                new BulkPreparation(Files.createDirectories(folder.resolve("prepared")), IngestSettings.DEFAULT)) {
            preparation.add(records);
            context.getBean(BulkLoader.class).load(preparation.finish(false).arguments(), false, () -> {});
        }

        assertThat(GraphDump.difference(expected, GraphDump.of(driver))).isEmpty();
        assertThat(GraphDump.of(driver)).hasSameSizeAs(expected);
    }

    @Test
    void recordsOfSeveralSourcesAndVersionsShouldGiveTheSameGraph() throws IOException {
        var random = new Random(7);
        var records = new ArrayList<SourceRecord>();
        for (int i = 0; i < 400; i++) {
            for (int version = 0; version <= random.nextInt(2); version++) {
                records.add(IdentityTest.record(random, i, "2024-01-01T00:" + (1000 + records.size())));
            }
        }
        assertSame(records);
    }

    @Test
    void realRecordsOfOpenAlexAndRorShouldGiveTheSameGraph() throws Exception {
        Assumptions.assumeTrue(Files.exists(DATA), "skipped: " + DATA + " is missing");
        var records = new ArrayList<SourceRecord>();
        for (var file : List.of(
                "works-sample.jsonl.gz",
                "authors.jsonl.gz",
                "institutions.jsonl.gz",
                "sources.jsonl.gz",
                "concepts.jsonl.gz",
                "topics.jsonl.gz",
                "openalex_topics.csv.gz")) {
            records.addAll(read(DATA.resolve("openalex").resolve(file)));
        }
        records.addAll(read(DATA.resolve("ror/ror-records-v2-latest.jsonl.gz")).subList(0, 3000));
        records.addAll(read(DATA.resolve("sample/infinite-width.jsonl")));
        assertSame(records);
    }

    @Test
    void textsThatNoStoreCanHoldShouldGiveTheSameGraph() throws Exception {
        var file = file("odd.jsonl", """
                {"id": "W1", "title": "a\\u0000b\\ud800c\\u001fd\\ud83d\\ude00", "doi": "10.1/a\\ud800",
                 "abstract_inverted_index": {"x\\u001f": [0]}, "authorships": [{"author": {"id": "A1", "display_name": "A\\u001fda"},
                 "raw_affiliation_strings": ["Here\\u001fthere", "\\udfff"]}]}
                """.replace("\n ", " "));
        assertSame(read(file));
        assertThat(ask("MATCH (paper:Paper) RETURN paper.abstract")).containsExactly("x\uFFFD");
        assertThat(ask("MATCH (paper:Paper) RETURN paper.title")).containsExactly("a\uFFFDb\uFFFDc\uFFFDd\uD83D\uDE00");
    }

    @Test
    void rejectedRecordWithHalvesOfCharactersShouldBeKept() throws IOException {
        var file = file("rejected.jsonl", """
                {"id": "W1", "title": "t"}
                {"id": "W2", "title": ["\\ud800"], "type": "\ufeff"}
                {"id": "\\ud800", "title": "t"}
                """);

        var end = imports.run("rejected", InputFile.listBelow(file), job -> {});

        assertThat(end.problem()).isNull();
        assertThat(imports.listRejections(end.id(), 0, 10)).hasSize(2);
    }

    @Test
    void spoiltRecordsShouldGiveTheSameGraph() throws Exception {
        assertSame(FuzzTest.spoilt(3, 20_261_121));
    }

    private static List<SourceRecord> read(Path file) throws InterruptedException {
        var records = new ArrayList<SourceRecord>();
        try (var reader = new BatchReader(InputFile.listBelow(file), IngestSettings.DEFAULT)) {
            RecordBatch batch;
            do {
                batch = reader.next();
                records.addAll(batch.records());
            } while (!batch.last());
        }
        return records;
    }

    @Test
    void importIntoAnEmptyStoreShouldGoInBulkAndTheNextInBatches() throws IOException {
        var first = file("first.jsonl", """
                {"id": "https://openalex.org/W1", "title": "On \\"one\\"", "publication_year": 2020, "authorships": []}
                {"id": "https://openalex.org/W2", "title": 7, "authorships": []}
                """);
        var before = context.getBean(GraphVersion.class).current();
        var end = imports.run("first", InputFile.listBelow(first), job -> {});

        assertThat(end.state()).isEqualTo(ImportJob.State.completed);
        assertThat(end.recordsStored()).isEqualTo(1);
        assertThat(end.recordsRejected()).isEqualTo(1);
        assertThat(imports.listRejections(end.id(), 0, 10)).hasSize(1);
        assertThat(imports.getImport(end.id())).isEqualTo(end);
        assertThat(context.getBean(GraphVersion.class).current()).isGreaterThan(before);

        var second = file("second.jsonl", """
                {"id": "https://openalex.org/W3", "title": "On three", "referenced_works": ["W1"], "authorships": []}
                """);
        imports.run("second", InputFile.listBelow(second), job -> {});
        assertThat(ask("MATCH (paper:Paper) RETURN paper.title + paper.citationCount AS text ORDER BY paper.id"))
                .containsExactly("On \"one\"1", "On three0");
    }

    /** In a session of its own, which waits for nothing that was committed to a former store. */
    private List<Object> ask(String statement) {
        try (var session = driver.session()) {
            return session.run(statement).list(row -> row.get(0).asObject());
        }
    }

    private static Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
