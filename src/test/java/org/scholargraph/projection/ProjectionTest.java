package org.scholargraph.projection;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Record;
import org.scholargraph.graph.Neo4jUnderTest;
import org.scholargraph.graph.OneOfEverything;

/** The co-authorship of ada and the others, as arrays. */
class ProjectionTest {

    private static ApplicationContext context;
    private static PaperColumns columns;

    @BeforeAll
    static void read() {
        OneOfEverything.load();
        context = ApplicationContext.run(Neo4jUnderTest.properties());
        columns = context.getBean(ColumnsReader.class).read();
    }

    @AfterAll
    static void close() {
        context.close();
    }

    @Test
    void tiesShouldBeThoseThatAreStored() {
        var stored = new TreeMap<String, String>();
        Neo4jUnderTest.driver()
                .executableQuery(
                        "MATCH (one)-[tie:COAUTHORED_WITH]->(other) RETURN one.id, other.id, tie.paperCount, tie.weight")
                .execute()
                .records()
                .forEach(row -> stored.put(
                        pair(row),
                        "%d %.4f".formatted(row.get(2).asInt(), row.get(3).asDouble())));

        assertThat(ties(Projection.of(columns))).isEqualTo(stored);
    }

    private static String pair(Record row) {
        return row.get(0).asString() + " " + row.get(1).asString();
    }

    /** From the smaller id, with the number of joint papers and the weight. */
    private static Map<String, String> ties(Projection projection) {
        var ties = new TreeMap<String, String>();
        var coauthors = projection.coauthors();
        for (int author = 0; author < projection.authorCount(); author++) {
            for (int tie = coauthors.start(author); tie < coauthors.end(author); tie++) {
                int other = coauthors.at(tie);
                assertThat(projection.areCoauthors(other, author)).isTrue();
                if (author < other) {
                    double weight = 0;
                    for (int paper : projection.jointPapers().list(tie)) {
                        weight += projection.fraction(paper);
                    }
                    ties.put(
                            id(author) + " " + id(other),
                            "%d %.4f".formatted(projection.jointPapers().length(tie), weight));
                }
            }
        }
        return ties;
    }

    private static String id(int author) {
        return columns.authors().name(author);
    }

    @Test
    void aProjectionUntilAMonthShouldKnowNothingLater() {
        assertThat(ties(Projection.until(Months.endOf(2020), columns))).containsOnlyKeys("A1 A2", "A1 A3", "A2 A3");
        assertThat(ties(Projection.until(12 * 2020 + 3, columns))).isEmpty();
        assertThat(ties(Projection.until(12 * 2020 + 4, columns))).hasSize(3);
    }

    @Test
    void aPaperWithoutAYearShouldBeInNoCutButInTheWhole() {
        assertThat(ties(Projection.until(Months.endOf(3000), columns))).doesNotContainKey("A6 A7");
        assertThat(ties(Projection.of(columns))).containsKey("A6 A7");
    }

    @Test
    void papersOfTheFutureShouldNotMakeAllOthersOld() {
        var papers = new MadeUpPapers().add(2001, List.of("A1"), "Then", "S1");
        papers.add(9999, List.of("A1"), "Wrong", "S1").add(9999, List.of("A2"), "Wrong", "S1");

        assertThat(Projection.of(papers.columns()).month())
                .isLessThanOrEqualTo(Months.endOf(Year.now().getValue()));
    }

    @Test
    void aHyperauthoredPaperShouldTieNobody() {
        var whole = Projection.of(columns);

        assertThat(whole.areCoauthors(author("A1"), author("A7"))).isFalse();
        assertThat(whole.papersOf().length(author("A7"))).isOne();
    }

    private static int author(String id) {
        return columns.authors().find(id);
    }

    @Test
    void papersShouldHaveTheirTermsTopicsSourcesAndAffiliations() {
        int paper = Projection.of(columns).papersOf().list(author("A1"))[0];

        assertThat(names(columns.topics(), columns.topicsOf(), paper)).containsExactly("T1", "T2");
        assertThat(names(columns.sources(), columns.sourcesOf(), paper)).hasSize(1);
        assertThat(names(columns.terms(), columns.termsOf(), paper)).isEmpty();
        int authorship = columns.bylines().start(paper);
        assertThat(names(columns.institutions(), columns.affiliations(), authorship))
                .containsExactly("I1", "I2");
        assertThat(columns.countryCodes()[columns.institutions().find("I1")]).isEqualTo("FR");
        assertThat(names(columns.topics(), columns.wholesOf(), columns.topics().find("T1")))
                .containsExactly("subfield:1702");
    }

    @Test
    void termsShouldBeWordsThatSeveralPapersHave() {
        assertThat(columns.terms().find("citations")).isNotNegative();
        assertThat(columns.terms().find("poster")).isNegative();
        int paper = columns.termsOf()
                .inverted(columns.terms().size())
                .list(columns.terms().find("citations"))[0];
        assertThat(names(columns.terms(), columns.termsOf(), paper)).containsExactly("citations", "counting");
    }

    private static List<String> names(Vocabulary vocabulary, IntLists lists, int list) {
        var names = new ArrayList<String>();
        for (int number : lists.list(list)) {
            names.add(vocabulary.name(number));
        }
        return names;
    }
}
