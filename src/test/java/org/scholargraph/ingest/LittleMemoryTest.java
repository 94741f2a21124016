package org.scholargraph.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.driver.Driver;
import org.neo4j.kernel.internal.GraphDatabaseAPI;
import org.scholargraph.data.TransactionTooLarge;
import org.scholargraph.graph.Neo4jUnderTest;
import org.scholargraph.ingest.PaperRecord.Authorship;
import org.scholargraph.ingest.PaperRecord.Person;

/** What one transaction has too little memory for goes in several, and the graph is the same. */
class LittleMemoryTest {

    private static final int PAPERS = 200;
    private static final int PEOPLE = 100;

    @Test
    void batchShouldGoInPartsWhereItIsTooMuchForOneTransaction(@TempDir Path home) throws IOException {
        Neo4jUnderTest.clear();
        try (var context = ApplicationContext.run(Neo4jUnderTest.properties())) {
            importInto(context);
            var expected = GraphDump.of(context.getBean(Driver.class));

            var engine = engineOfLittleMemory(home);
            try (var little = ApplicationContext.run(
                    Map.of("scholargraph.neo4j.uri", uri(engine), "scholargraph.data-dir", "target/test-data"))) {
                var writer = little.getBean(GraphWriter.class);
                assertThatThrownBy(() -> writer.store(papers("W", "A"), false)).isInstanceOf(TransactionTooLarge.class);

                var job = importInto(little);
                assertThat(job.recordsRead()).isEqualTo(2 * PAPERS + 1);
                assertThat(job.recordsStored()).isEqualTo(2 * PAPERS);
                assertThat(job.recordsRejected()).isEqualTo(1);
                assertThat(GraphDump.difference(expected, GraphDump.of(little.getBean(Driver.class))))
                        .isEmpty();

                little.getBean(Rebuild.class).run(done -> {});
                assertThat(GraphDump.difference(expected, GraphDump.of(little.getBean(Driver.class))))
                        .isEmpty();
            } finally {
                engine.shutdown();
            }
        } finally {
            Neo4jUnderTest.clear();
        }
    }

    private static ImportJob importInto(ApplicationContext context) {
        var imports = context.getBean(ImportRepository.class);
        var job = imports.save(ImportJob.queued("little", "little", "here", null, Instant.EPOCH));
        var target = new Batches(context.getBean(BatchCommit.class), false);
        var rejection = new Rejection(1, "little.jsonl", 3, null, "no paper", "{}");
        job = target.store(job, new RecordBatch(papers("W", "A"), List.of(rejection), List.of(), 1, null, false));
        job = target.store(job, new RecordBatch(papers("V", "B"), List.of(), List.of(), 2, null, true));
        assertThat(imports.listRejections("little", 0, 10)).containsExactly(rejection);
        return job;
    }

    /** The same papers by the same people, under the ids of some source. */
    private static List<SourceRecord> papers(String paperIds, String authorIds) {
        var papers = new ArrayList<SourceRecord>();
        for (int paper = 0; paper < PAPERS; paper++) {
            int first = paper;
            papers.add(PaperRecord.builder(paperIds + paper)
                    .title("Paper " + paper)
                    .year(2000 + paper % 20)
                    .doi("10.1/" + paper)
                    .authorships(IntStream.rangeClosed(1, 5)
                            .mapToObj(position -> authorship(authorIds, (first * 7 + position) % PEOPLE, position))
                            .toList())
                    .references(List.of(paperIds + (paper + 1), paperIds + (paper + 2)))
                    .build());
        }
        return papers;
    }

    private static Authorship authorship(String ids, int person, int position) {
        var orcid = "0000-0000-0000-%04d".formatted(person);
        var author = Person.identified(ids + person, "Person " + person, orcid);
        return new Authorship(position, author, author.name(), null, List.of(), List.of());
    }

    /** The least that the engine can be given. */
    private static DatabaseManagementService engineOfLittleMemory(Path home) throws IOException {
        var settings = Files.writeString(home.resolve("neo4j.conf"), """
                server.bolt.enabled=true
                server.bolt.listen_address=127.0.0.1:0
                server.memory.pagecache.size=16m
                db.memory.transaction.max=6m
                dbms.usage_report.enabled=false
                dbms.fleet_manager.enabled=false
                server.fleet_discovery.enabled=false
                """);
        return new DatabaseManagementServiceBuilder(home)
                .loadPropertiesFromFile(settings)
                .build();
    }

    private static String uri(DatabaseManagementService engine) {
        var database = (GraphDatabaseAPI) engine.database("neo4j");
        var ports = database.getDependencyResolver().resolveDependency(ConnectorPortRegister.class);
        return "bolt://127.0.0.1:" + ports.getLocalAddress(ConnectorType.BOLT).getPort();
    }
}
