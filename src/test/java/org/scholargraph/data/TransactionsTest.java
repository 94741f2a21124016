package org.scholargraph.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.context.ApplicationContext;
import io.micronaut.data.exceptions.DataAccessException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scholargraph.graph.Neo4jUnderTest;

class TransactionsTest {

    private static final Person ADA = new Person("ada", "Ada", 1815);
    private static final Person BOB = new Person("bob", "Bob", null);

    private static ApplicationContext context;
    private static People people;
    private static Registry registry;

    @BeforeAll
    static void start() {
        context = DataContext.start();
        people = context.getBean(People.class);
        registry = context.getBean(Registry.class);
    }

    @AfterAll
    static void stop() {
        context.close();
    }

    @BeforeEach
    void clear() {
        Neo4jUnderTest.clear();
    }

    @Test
    void whatIsCommittedShouldStay() {
        registry.save(ADA, BOB);
        assertThat(people.findAll()).containsExactlyInAnyOrder(ADA, BOB);
    }

    @Test
    void failureShouldRollBack() {
        assertThatIllegalStateException().isThrownBy(() -> registry.saveAndFail(ADA));
        assertThat(people.count()).isZero();
    }

    @Test
    void ownWritesShouldBeSeenWithin() {
        assertThat(registry.isSeenAtOnce(ADA)).isTrue();
    }

    @Test
    void newTransactionShouldStandByItself() {
        assertThatIllegalStateException().isThrownBy(() -> registry.saveThenRun(ADA, () -> registry.saveByItself(BOB)));
        assertThat(people.findAll()).containsExactly(BOB);
    }

    @Test
    void readOnlyTransactionShouldNotWrite() {
        assertThatThrownBy(() -> registry.saveWhileReading(ADA))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("read access mode");
        assertThat(people.count()).isZero();
    }

    @Test
    void writesShouldBeSeenByOtherSessionsThatFollow() {
        for (int i = 0; i < 20; i++) {
            registry.save(new Person("p" + i, "Person", i));
            assertThat(people.existsById("p" + i)).isTrue();
        }
    }
}
