package org.scholargraph.institution;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scholargraph.graph.Neo4jUnderTest;
import org.scholargraph.graph.OneOfEverything;

class InstitutionRepositoryTest {

    private static final Institution NEW =
            new Institution("I9", "Late Labs", "000000009", "DE", "Ulm", "company", 48.4, 9.99, 0, 0);

    private static ApplicationContext context;
    private static InstitutionRepository institutions;

    @BeforeAll
    static void start() {
        context = ApplicationContext.run(Neo4jUnderTest.properties());
        institutions = context.getBean(InstitutionRepository.class);
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
    void institutionsShouldBeSavedReadAndDeleted() {
        long before = institutions.count();

        institutions.save(NEW);
        assertThat(institutions.findById(NEW.id())).contains(NEW);
        assertThat(institutions.count()).isEqualTo(before + 1);

        institutions.delete(NEW);
        assertThat(institutions.existsById(NEW.id())).isFalse();
        assertThat(institutions.count()).isEqualTo(before);
    }

    @Test
    void institutionsShouldBeFoundByWhatTheirMethodsSay() {
        assertThat(institutions.findByRor("01rk35k63")).map(Institution::id).contains("I1");
        assertThat(institutions.listByCountryCodeInOrderByName(List.of("FR", "DE")))
                .extracting(Institution::id)
                .containsExactly("I2", "I1");
    }
}
