package org.scholargraph.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.scholargraph.graph.DataFolder;
import org.scholargraph.graph.GraphVersion;
import org.scholargraph.graph.NewStore;

/** The bundled sample goes into a store that is not there yet before that is opened, and is the same either way. */
class SampleStoreTest {

    private static final String FULL_TEXT =
            "CALL db.index.fulltext.queryNodes('paper_text_fulltext', 'neural') YIELD node RETURN count(node)";

    @TempDir
    Path folder;

    private ApplicationContext context(String data, boolean sample) {
        return ApplicationContext.run(Map.of(
                "scholargraph.data-dir",
                folder.resolve(data).toString(),
                "scholargraph.neo4j.bolt-port",
                0,
                "scholargraph.sample",
                sample));
    }

    @Test
    void filledStoreShouldHoldTheGraphThatBatchesGive() {
        List<String> expected;
        try (var context = context("batches", true)) {
            context.getBean(BundledSample.class).loadIntoEmptyGraph();
            expected = GraphDump.of(context.getBean(Driver.class));
        }
        try (var context = context("filled", true)) {
            context.getBean(SampleStore.class).fill();
            context.getBean(BundledSample.class).loadIntoEmptyGraph();
            var driver = context.getBean(Driver.class);

            assertThat(GraphDump.difference(expected, GraphDump.of(driver))).isEmpty();
            assertThat(GraphDump.of(driver)).hasSameSizeAs(expected);
            assertThat(context.getBean(GraphVersion.class).sampleOnly()).isTrue();
            assertThat(context.getBean(DataFolder.class).path().resolve("bulk")).doesNotExist();
            assertThat(driver.executableQuery(FULL_TEXT)
                            .execute()
                            .records()
                            .getFirst()
                            .get(0)
                            .asInt())
                    .isPositive();
            assertThat(context.getBean(Imports.class).listImports(null, 5))
                    .singleElement()
                    .satisfies(job -> {
                        assertThat(job.state()).isEqualTo(ImportJob.State.completed);
                        assertThat(job.recordsStored()).isEqualTo(424);
                    });
        }
        try (var context = context("filled", true)) {
            context.getBean(SampleStore.class).fill();
            context.getBean(BundledSample.class).loadIntoEmptyGraph();

            assertThat(context.getBean(SampleStore.class).outcome()).isEmpty();
            assertThat(context.getBean(Imports.class).count()).isEqualTo(1);
        }
    }

    @Test
    void storeShouldStayEmptyWhereNoSampleIsWanted() {
        try (var context = context("data", false)) {
            context.getBean(SampleStore.class).fill();

            assertThat(context.getBean(NewStore.class).isPossible()).isTrue();
        }
    }

    @Test
    void loadThatFailsShouldLeaveNoStore() throws IOException {
        try (var context = context("data", true)) {
            var store = context.getBean(NewStore.class);
            var nodes = Files.writeString(folder.resolve("nodes.csv"), "id:ID\n1\n1\n");

            assertThatThrownBy(() -> store.fill(List.of("--nodes=Paper=" + nodes, "--id-type=integer")))
                    .isInstanceOf(IOException.class);

            assertThat(store.isPossible()).isTrue();
            context.getBean(SampleStore.class).fill();
            assertThat(context.getBean(GraphVersion.class).current()).isEqualTo(1);
            assertThat(context.getBean(GraphVersion.class).sampleOnly()).isTrue();
        }
    }
}
