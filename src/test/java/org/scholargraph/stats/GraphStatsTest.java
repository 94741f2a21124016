package org.scholargraph.stats;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.serde.ObjectMapper;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.scholargraph.graph.ImportEnded;
import org.scholargraph.graph.Neo4jUnderTest;
import org.scholargraph.graph.OneOfEverything;
import org.scholargraph.http.Caller;
import org.scholargraph.stats.GraphStats.FinishedImport;

class GraphStatsTest {

    @Test
    void everythingButTheBookKeepingShouldBeCounted() {
        OneOfEverything.load();
        try (var server = ApplicationContext.run(EmbeddedServer.class, Neo4jUnderTest.properties())) {
            var caller = new Caller(server, server.getApplicationContext().getBean(ObjectMapper.class));

            var stats = caller.read(caller.get("/api/v1/graph/stats"), GraphStats.class);

            assertThat(stats.nodes())
                    .isEqualTo(Map.of(
                            "Paper",
                            8L,
                            "Author",
                            8L,
                            "Institution",
                            3L,
                            "Topic",
                            9L,
                            "Source",
                            2L,
                            "Presentation",
                            2L));
            assertThat(stats.relationships())
                    .isEqualTo(Map.of(
                            "AUTHORED", 16L,
                            "COAUTHORED_WITH", 7L,
                            "AFFILIATED_WITH", 6L,
                            "ABOUT", 7L,
                            "PART_OF", 6L,
                            "RELATED_TO", 1L,
                            "SUCCEEDED_BY", 1L,
                            "CITES", 4L,
                            "PUBLISHED_IN", 4L,
                            "PRESENTED_AS", 2L));
            assertThat(stats.imports())
                    .containsExactly(new FinishedImport(
                            "import-1", "eight.jsonl", "completed", Instant.parse("2025-03-02T10:00:02Z"), 9));
        }
    }

    /** The last change is committed before the import is told to have ended, and moves the version no more after that. */
    @Test
    @SuppressWarnings("unchecked")
    void anImportThatEndsShouldBeToldToThoseWhoAskedJustBefore() {
        OneOfEverything.load();
        try (var server = ApplicationContext.run(EmbeddedServer.class, Neo4jUnderTest.properties())) {
            var context = server.getApplicationContext();
            var caller = new Caller(server, context.getBean(ObjectMapper.class));
            var tag = caller.get("/api/v1/graph/stats")
                    .headers()
                    .firstValue("ETag")
                    .orElseThrow();
            Neo4jUnderTest.driver().executableQuery("""
                            CREATE (:Import {id: 'import-3', name: 'late.jsonl', state: 'completed', recordsRead: 1,
                              recordsStored: 1, finishedAt: datetime('2026-01-01T00:00:00Z')})""").execute();
            context.getBean(ApplicationEventPublisher.class).publishEvent(new ImportEnded());

            var answer = caller.get("/api/v1/graph/stats", "If-None-Match", tag);

            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).contains("late.jsonl");
        }
    }
}
