package org.scholargraph.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micronaut.context.ApplicationContext;
import io.micronaut.context.event.ApplicationEventPublisher;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scholargraph.graph.ImportEnded;
import org.scholargraph.graph.Neo4jUnderTest;
import org.scholargraph.graph.OneOfEverything;

/** How the projection follows the graph. */
class ProjectionsTest {

    private ApplicationContext context;
    private Projections projections;

    @BeforeEach
    void start() {
        OneOfEverything.load();
        context = ApplicationContext.run(Neo4jUnderTest.properties());
        projections = context.getBean(Projections.class);
    }

    @AfterEach
    void close() {
        context.close();
    }

    private static void moveGraph() {
        Neo4jUnderTest.driver()
                .executableQuery("MATCH (state:GraphState) SET state.version = state.version + 1")
                .execute();
    }

    @Test
    void theFirstQuestionShouldWaitForTheProjectionOfTheVersion() {
        assertThat(projections.find(1)).isEmpty();
        assertThat(projections.current().graphVersion()).isEqualTo(1);
        assertThat(projections.find(1)).contains(projections.current());
    }

    @Test
    void theProjectionShouldStayWhileAnImportIsUnderWay() {
        var before = projections.current();

        moveGraph();

        await().during(Duration.ofSeconds(4)).until(() -> projections.current() == before);
    }

    @Test
    @SuppressWarnings("unchecked")
    void theProjectionShouldBeReplacedAsAWholeWhenAnImportHasEnded() {
        var before = projections.current();

        moveGraph();
        context.getBean(ApplicationEventPublisher.class).publishEvent(new ImportEnded());

        await().atMost(Duration.ofSeconds(10)).until(() -> projections.current().graphVersion() == 2);
        assertThat(projections.current().projection()).isNotSameAs(before.projection());
        assertThat(projections.find(1)).isEmpty();
    }
}
