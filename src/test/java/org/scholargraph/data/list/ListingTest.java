package org.scholargraph.data.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.micronaut.context.ApplicationContext;
import io.micronaut.core.annotation.Introspected;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.summary.Plan;
import org.scholargraph.data.CypherRunner;
import org.scholargraph.data.DataContext;
import org.scholargraph.graph.Neo4jUnderTest;

class ListingTest {

    private static final int PEOPLE = 40;

    private static ApplicationContext context;
    private static Listing<Somebody> people;
    private static Listing<Acquaintance> acquaintances;

    @Introspected
    record Somebody(
            String id,
            String name,
            @Nullable Integer born,
            @Nullable Double height,
            List<String> knows) {}

    @Introspected
    record Acquaintance(String name, int since) {}

    @BeforeAll
    static void store() {
        Neo4jUnderTest.clear();
        run("CREATE INDEX person_friend_count IF NOT EXISTS FOR (person:Person) ON (person.friendCount)");
        run("CREATE INDEX person_born IF NOT EXISTS FOR (person:Person) ON (person.born)");
        run("CREATE FULLTEXT INDEX person_name_fulltext IF NOT EXISTS FOR (person:Person) ON EACH [person.name]");
        run("CALL db.awaitIndexes()");
        // Every fourth year of birth and every fifth height is unknown, and most are shared.
        run("UNWIND range(0, 39) AS i CREATE (:Person {id: 'p' + right('0' + i, 2),"
                + " name: ['Ada', 'Bob', 'Cleo'][i % 3], born: CASE WHEN i % 4 <> 0 THEN 1990 + i % 6 END,"
                + " height: CASE WHEN i % 5 <> 0 THEN 1.5 + i % 3 * 0.1 END, friendCount: i % 7})");
        run(
                "MATCH (a:Person {id: 'p00'}), (b:Person) WHERE b.id IN ['p01', 'p02'] CREATE (a)-[:KNOWS {since: 2000}]->(b)");
        run("MATCH (a:Person {id: 'p01'}), (b:Person {id: 'p02'}) CREATE (a)-[:KNOWS {since: 2001}]->(b)");
        run("CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()");
        context = DataContext.start();
        people = Listing.of(context.getBean(CypherRunner.class), "people", Somebody.class);
        acquaintances = Listing.of(context.getBean(CypherRunner.class), "acquaintances", Acquaintance.class);
    }

    @AfterAll
    static void dropSchema() {
        context.close();
        Neo4jUnderTest.dropSchema();
        Neo4jUnderTest.clear();
    }

    private static void run(String cypher) {
        Neo4jUnderTest.driver().executableQuery(cypher).execute();
    }

    private static List<Somebody> everybody(ListRequest request) {
        var all = new ArrayList<Somebody>();
        var page = people.page(request);
        all.addAll(page.rows());
        while (page.next() != null) {
            page = people.page(request.after(page.next()));
            all.addAll(page.rows());
        }
        assertThat(all).hasSize((int) page.count());
        return all;
    }

    static Stream<ListRequest> requests() {
        return IntStream.of(1, 2, 3, 7, 39, 40, 41).boxed().flatMap(limit -> people.sorts().stream()
                .map(sort -> ListRequest.sortedBy(sort)
                        .search(sort.equals("relevance") ? "ada~ OR bob OR cleo" : null)
                        .limit(limit)));
    }

    @ParameterizedTest
    @MethodSource("requests")
    void pagingShouldGiveEverybodyOnce(ListRequest request) {
        assertThat(everybody(request))
                .hasSize(PEOPLE)
                .isEqualTo(everybody(request.limit(PEOPLE)))
                .extracting(Somebody::id)
                .doesNotHaveDuplicates();
    }

    @Test
    void nullsShouldBeLastInBothDirections() {
        var ascending = Comparator.nullsLast(Comparator.<Integer>naturalOrder());
        var descending = Comparator.nullsLast(Comparator.<Integer>reverseOrder());
        assertThat(everybody(ListRequest.sortedBy("oldest").limit(7)))
                .isSortedAccordingTo(
                        Comparator.comparing(Somebody::born, ascending).thenComparing(Somebody::id));
        assertThat(everybody(ListRequest.sortedBy("youngest").limit(7)))
                .isSortedAccordingTo(Comparator.comparing(Somebody::born, descending)
                        .thenComparing(Somebody::height, Comparator.nullsLast(Comparator.reverseOrder()))
                        .thenComparing(Somebody::name)
                        .thenComparing(Somebody::id));
    }

    @Test
    void filtersShouldAllHold() {
        var request = ListRequest.sortedBy("name")
                .filter("named", List.of("Bob", "Cleo"))
                .filter("bornFrom", 1995);
        var page = people.page(request.filter("knows", null));
        assertThat(page.rows()).allMatch(person -> !person.name().equals("Ada") && Objects.equals(person.born(), 1995));
        assertThat(page.count()).isEqualTo(page.rows().size()).isPositive();
    }

    @Test
    void filterThatMultipliesRowsShouldKeepThemDistinct() {
        var page = people.page(ListRequest.sortedBy("youngest").filter("knows", List.of("p00", "p01")));
        assertThat(page.rows()).extracting(Somebody::id).containsExactlyInAnyOrder("p00", "p01", "p02");
        assertThat(page.count()).isEqualTo(3);
    }

    @Test
    void searchShouldGiveHitsInAnyOrder() {
        var request = ListRequest.sortedBy("relevance").search("cleo").limit(5);
        assertThat(everybody(request)).hasSize(13).allMatch(person -> person.name()
                .equals("Cleo"));
        var filtered = request.filter("knows", List.of("p00", "p01"));
        assertThat(everybody(filtered)).extracting(Somebody::id).containsExactly("p02");
    }

    @Test
    void ownParameterShouldBeGiven() {
        var request = ListRequest.sortedBy("longest");
        assertThat(acquaintances.page(request.filter("person", "p02")).rows())
                .containsExactly(new Acquaintance("Ada", 2000), new Acquaintance("Bob", 2001));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> acquaintances.page(request))
                .withMessageContaining("person is missing");
    }

    @Test
    void whatThereIsNotShouldBeRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> people.page(ListRequest.sortedBy("yungest")))
                .withMessage("There is no sort yungest (did you mean youngest?); there are relevance, oldest, youngest,"
                        + " friends, name");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> people.page(ListRequest.sortedBy("name").filter("know", List.of())))
                .withMessage("There is no filter know (did you mean knows?); there are bornFrom, knows, named");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> people.page(ListRequest.sortedBy("relevance")))
                .withMessageContaining("needs a search");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> acquaintances.page(
                        ListRequest.sortedBy("longest").filter("person", "p00").search("x")))
                .withMessageContaining("can't be searched");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> people.page(ListRequest.sortedBy("name").after(new ListKey(List.of("Ada")))))
                .withMessageContaining("of another sort");
    }

    @Test
    void namesShouldBeListed() {
        assertThat(people.filters()).containsExactly("bornFrom", "knows", "named");
        assertThat(people.sorts()).containsExactly("relevance", "oldest", "youngest", "friends", "name");
        assertThat(people.sortsWithoutSearch()).containsExactly("oldest", "youngest", "friends", "name");
    }

    @Test
    void everyCombinationShouldPlan() {
        var statements = ListStatements.read(ListingTest.class.getClassLoader(), "people");
        for (var filters : List.of(Set.<String>of(), Set.of("knows"), Set.of("bornFrom", "knows", "named"))) {
            for (var sort : people.sorts()) {
                statements.all(filters, true, sort).forEach(cypher -> plan(cypher));
                if (!sort.equals("relevance")) {
                    statements.all(filters, false, sort).forEach(cypher -> plan(cypher));
                }
            }
        }
    }

    @Test
    void countOfEverythingShouldAskTheCountStore() {
        assertThat(operators(people("friends").getFirst())).contains("NodeCountFromCountStore");
    }

    @ParameterizedTest
    @ValueSource(strings = {"friends", "oldest", "youngest"})
    void pageShouldBeReadInTheOrderOfAnIndex(String sort) {
        var keyed = people(sort).stream().filter(text -> text.matches("(?s).*ORDER BY person.(born|friendCount).*"));
        assertThat(keyed).isNotEmpty().allSatisfy(cypher -> assertThat(operators(cypher))
                .contains("PartialTop")
                .doesNotContain("Top", "NodeByLabelScan"));
    }

    private static List<String> people(String sort) {
        return ListStatements.read(ListingTest.class.getClassLoader(), "people").all(List.of(), false, sort);
    }

    private static List<String> operators(String cypher) {
        return flattened(plan(cypher))
                .map(plan -> plan.operatorType().replaceAll("@.*", ""))
                .toList();
    }

    private static Stream<Plan> flattened(Plan plan) {
        return Stream.concat(Stream.of(plan), plan.children().stream().flatMap(ListingTest::flattened));
    }

    private static Plan plan(String cypher) {
        var summary = Neo4jUnderTest.driver()
                .executableQuery("EXPLAIN " + cypher)
                .withParameters(Map.of())
                .execute()
                .summary();
        return summary.queryPlan().orElseThrow();
    }
}
