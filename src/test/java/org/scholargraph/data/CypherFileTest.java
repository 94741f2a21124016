package org.scholargraph.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.context.ApplicationContext;
import io.micronaut.core.type.Argument;
import io.micronaut.data.exceptions.MappingException;
import io.micronaut.transaction.TransactionOperations;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scholargraph.graph.Neo4jUnderTest;

class CypherFileTest {

    private static final Person ADA = new Person("ada", "Ada", 1815);
    private static final Person BOB = new Person("bob", "Bob", null);

    private static ApplicationContext context;
    private static People people;

    @BeforeAll
    static void start() {
        context = DataContext.start();
        people = context.getBean(People.class);
    }

    @AfterAll
    static void stop() {
        context.close();
    }

    @BeforeEach
    void store() {
        Neo4jUnderTest.clear();
        people.saveThem(List.of(ADA, BOB));
        people.introduce("ada", "bob", 1833);
    }

    @Test
    void columnsShouldBecomeComponents() {
        assertThat(people.findCircle("ada"))
                .contains(new Circle(ADA, List.of(new Circle.Acquaintance("Bob", 1833)), Map.of("ada", 1815)));
    }

    @Test
    void noRowShouldBeNothing() {
        assertThat(people.findCircle("cleo")).isEmpty();
    }

    @Test
    void nullShouldBind() {
        assertThat(people.listBornBetween(null, 1900)).containsExactly(ADA);
        assertThat(people.listBornBetween(null, null)).containsExactly(ADA, BOB);
    }

    @Test
    void simpleValueShouldBeTheOnlyColumn() {
        assertThat(people.countThem()).isEqualTo(2);
    }

    @Test
    void rowShouldBecomeMap() {
        assertThat(people.rows()).first().isEqualTo(Map.of("id", "ada", "born", 1815L));
    }

    @Test
    void nodeShouldBecomeRecord() {
        assertThat(people.oldest()).isEqualTo(ADA);
    }

    @Test
    void noRowShouldBeNullWhereTheResultMayBe() {
        people.deleteAll();
        assertThat(people.oldest()).isNull();
    }

    @Test
    void everyTypeShouldComeBackAsItWent() {
        var given = everything(List.of());
        assertThat(people.same(given)).isEqualTo(given);
        assertThat(people.same(everything(List.of(given, given)))).isEqualTo(everything(List.of(given, given)));
    }

    private static Everything everything(List<Everything> within) {
        return new Everything(
                "text",
                1,
                2L,
                null,
                0.5,
                true,
                LocalDate.of(1815, 12, 10),
                Instant.parse("2026-08-01T10:15:30.123456789Z"),
                Year.of(1843),
                UUID.fromString("4f0c2b1e-5a43-4a53-9d0a-0d5f4c1a7c11"),
                Everything.Colour.GREEN,
                List.of("a", "b"),
                Set.of(3),
                Map.of("c", 4),
                Map.of("d", List.of("e")),
                within);
    }

    @Test
    void columnThatIsMissingShouldBeAnError() {
        assertThatThrownBy(people::listWithoutName)
                .isInstanceOf(MappingException.class)
                .hasMessage("Person.name has no value: there is [id, born], but no name");
    }

    @Test
    void nullShouldBeAnErrorWhereNoneMayBe() {
        assertThatThrownBy(people::listNameless)
                .isInstanceOf(MappingException.class)
                .hasMessage("Person.name is null, and not @Nullable");
    }

    @Test
    void streamShouldBeReadWithinTransactionOnly() {
        @SuppressWarnings("unchecked")
        var transactions = (TransactionOperations<Neo4jConnection>)
                context.getBean(Argument.of(TransactionOperations.class, Neo4jConnection.class));
        List<String> names = transactions.executeRead(status -> {
            try (var stream = people.names(List.of("ada", "bob"))) {
                return stream.toList();
            }
        });
        assertThat(names).containsExactly("Ada", "Bob");
        assertThatIllegalStateException()
                .isThrownBy(() -> people.names(List.of("ada")))
                .withMessageContaining("@Transactional is missing");
    }
}
