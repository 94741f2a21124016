package org.scholargraph.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.context.ApplicationContext;
import io.micronaut.data.model.CursoredPageable;
import io.micronaut.data.model.Pageable;
import io.micronaut.data.model.Sort;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scholargraph.graph.Neo4jUnderTest;

/** What Micronaut Data's own interfaces and derived methods do. */
class PersonRepositoryTest {

    private static final Person ADA = new Person("ada", "Ada", 1815);
    private static final Person BOB = new Person("bob", "Bob", null);
    private static final Person CLEO = new Person("cleo", "Cleo", 1990);
    private static final Person DAN = new Person("dan", "Dan", 1990);

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
        people.saveAll(List.of(ADA, BOB, CLEO, DAN));
    }

    @Test
    void whatIsSavedShouldBeFound() {
        assertThat(people.save(new Person("eve", "Eve", 2001))).isEqualTo(new Person("eve", "Eve", 2001));
        assertThat(people.findById("eve")).contains(new Person("eve", "Eve", 2001));
        assertThat(people.findById("bob")).contains(BOB);
        assertThat(people.findById("nobody")).isEmpty();
        assertThat(people.existsById("ada")).isTrue();
        assertThat(people.existsById("nobody")).isFalse();
        assertThat(people.count()).isEqualTo(5);
        assertThat(people.findAll()).contains(ADA, BOB, CLEO, DAN);
    }

    @Test
    void updateShouldReplaceWhatIsThere() {
        people.update(new Person("ada", "Ada King", null));
        assertThat(people.findById("ada")).contains(new Person("ada", "Ada King", null));
        people.updateAll(List.of(ADA, new Person("bob", "Bob", 1900)));
        assertThat(people.listBornBetween(1800, 1900)).containsExactly(ADA, new Person("bob", "Bob", 1900));
    }

    @Test
    void deleteShouldTakeAway() {
        people.introduce("ada", "bob", 1833);
        people.deleteById("ada");
        people.delete(BOB);
        assertThat(people.findAll()).containsExactlyInAnyOrder(CLEO, DAN);
        people.deleteAll(List.of(CLEO));
        assertThat(people.findAll()).containsExactly(DAN);
        people.deleteAll();
        assertThat(people.count()).isZero();
    }

    @Test
    void pageShouldKnowTheTotal() {
        var page = people.findAll(Pageable.from(1, 3, Sort.of(Sort.Order.desc("name"))));
        assertThat(page.getContent()).containsExactly(ADA);
        assertThat(page.getTotalSize()).isEqualTo(4);
        var derived = people.findByBorn(1990, Pageable.from(0, 1, Sort.of(Sort.Order.asc("name"))));
        assertThat(derived.getContent()).containsExactly(CLEO);
        assertThat(derived.getTotalSize()).isEqualTo(2);
    }

    @Test
    void sliceShouldBeReadWithoutTotal() {
        var slice = people.findByNameStartsWith("C", Pageable.from(0, 2));
        assertThat(slice.getContent()).containsExactly(CLEO);
    }

    @Test
    void sortShouldBeByMappedPropertiesOnly() {
        assertThat(people.findAll(Sort.of(Sort.Order.desc("born"), Sort.Order.asc("id"))))
                .containsExactly(BOB, CLEO, DAN, ADA);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> people.findAll(Sort.of(Sort.Order.asc("nam"))))
                .withMessageContaining("Person has no property nam (did you mean name?)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> people.findAll(Sort.of(Sort.Order.asc("id}) DETACH DELETE node //"))));
        assertThat(people.count()).isEqualTo(4);
    }

    @Test
    void methodsShouldBeDerivedFromTheirNames() {
        assertThat(people.findByBornGreaterThanOrderByName(1900)).containsExactly(CLEO, DAN);
        assertThat(people.findByNameContainsIgnoreCaseAndBornIn("A", List.of(1815, 1990)))
                .containsExactlyInAnyOrder(ADA, DAN);
        assertThat(people.findByBornIsNullOrNameEquals("Ada")).containsExactlyInAnyOrder(ADA, BOB);
        assertThat(people.findTop2ByBornBetween(1800, 2000, Sort.of(Sort.Order.desc("id"))))
                .containsExactly(DAN, CLEO);
        assertThat(people.existsByName("Cleo")).isTrue();
        assertThat(people.existsByName("Eve")).isFalse();
        assertThat(people.countByBorn(1990)).isEqualTo(2);
        assertThat(people.findMaxBorn()).contains(1990);
    }

    @Test
    void projectionsShouldBeOfTheirProperties() {
        assertThat(people.findNameById("ada")).contains("Ada");
        assertThat(people.findByNameNotEqual("Ada"))
                .containsExactlyInAnyOrder(
                        new PersonName("bob", "Bob"), new PersonName("cleo", "Cleo"), new PersonName("dan", "Dan"));
        people.save(new Person("ada2", "Ada", null));
        assertThat(people.findDistinctName()).containsExactlyInAnyOrder("Ada", "Bob", "Cleo", "Dan");
    }

    @Test
    void derivedWritesShouldCount() {
        assertThat(people.updateByName("Bob", 1900)).isEqualTo(1);
        assertThat(people.findById("bob")).contains(new Person("bob", "Bob", 1900));
        assertThat(people.deleteByBorn(1990)).isEqualTo(2);
        assertThat(people.count()).isEqualTo(2);
    }

    @Test
    void manyShouldBeSavedAtOnce() {
        var many = IntStream.range(0, 1000)
                .mapToObj(i -> new Person("p" + i, "Person " + i, i))
                .toList();
        assertThat(people.saveAll(many)).hasSize(1000);
        assertThat(people.countThem()).isEqualTo(1004);
    }

    @Test
    void cursoredPageShouldBeRefused() {
        assertThatThrownBy(() -> people.findAll(CursoredPageable.from(2, Sort.of(Sort.Order.asc("id")))))
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessageContaining("Listing");
    }
}
