package org.scholargraph.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scholargraph.graph.Neo4jUnderTest;
import org.scholargraph.graph.OneOfEverything;

class SourceRepositoryTest {

    private static final Source NEW = new Source("S9", "Late Letters", "journal", List.of("0000-0000"), 0);

    private static ApplicationContext context;
    private static SourceRepository sources;

    @BeforeAll
    static void start() {
        context = ApplicationContext.run(Neo4jUnderTest.properties());
        sources = context.getBean(SourceRepository.class);
    }

    @AfterAll
    static void close() {
        context.close();
    }

    @BeforeEach
    void load() {
        OneOfEverything.load();
    }

    @Test
    void sourcesShouldBeSavedReadAndDeleted() {
        long before = sources.count();

        sources.save(NEW);
        assertThat(sources.findById(NEW.id())).contains(NEW);
        assertThat(sources.count()).isEqualTo(before + 1);

        sources.delete(NEW);
        assertThat(sources.existsById(NEW.id())).isFalse();
        assertThat(sources.count()).isEqualTo(before);
    }

    @Test
    void sourcesShouldBeFoundByWhatTheirMethodsSay() {
        assertThat(sources.listByTypeIsNullOrderByName()).extracting(Source::id).containsExactly("S2");
        assertThat(sources.existsByName("Zoo Workshop")).isTrue();
        assertThat(sources.existsByName("No Workshop")).isFalse();
    }
}
