package org.scholargraph.collaborator;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholargraph.graph.Neo4jUnderTest;
import org.scholargraph.graph.OneOfEverything;
import picocli.CommandLine;

class EvaluateCollaboratorsCommandTest {

    private record Ran(int code, String out, String err) {}

    @BeforeEach
    void load() {
        OneOfEverything.load();
    }

    private static Ran run(String... arguments) {
        var settings = Neo4jUnderTest.properties();
        settings.forEach((name, value) -> System.setProperty(name, value.toString()));
        var out = new StringWriter();
        var err = new StringWriter();
        try {
            var code = new CommandLine(new EvaluateCollaboratorsCommand())
                    .setOut(new PrintWriter(out))
                    .setErr(new PrintWriter(err))
                    .execute(arguments);
            return new Ran(code, out.toString(), err.toString());
        } finally {
            settings.keySet().forEach(System::clearProperty);
        }
    }

    @Test
    void everyRankingShouldBeMeasuredOnWhatIsInTheGraph() {
        var ran = run("--train-until", "2021", "--test-years", "1");

        assertThat(ran.code).as(ran.err).isZero();
        assertThat(ran.out)
                .startsWith("Known until 2021-12, new co-authors until 2022-12: ")
                .contains(
                        "| commonNeighbours |",
                        "| adamicAdar |",
                        "| resourceAllocation |",
                        "| pageRank |",
                        "| scholargraph-");
    }

    @Test
    void whatCameOfItShouldBeKeptInTheGraph() {
        Neo4jUnderTest.driver().executableQuery("""
                        MATCH (ada:Author {id: 'A1'}), (dan:Author {id: 'A4'})
                        CREATE (ada)-[:AUTHORED {position: 1}]->(:Paper {id: 'W50', year: 2023, authorCount: 2,
                          citationCount: 0, hyperauthored: false})<-[:AUTHORED {position: 2}]-(dan)""").execute();

        run("--train-until", "2022-12", "--test-years", "1", "--learn");

        try (var context = ApplicationContext.run(Neo4jUnderTest.properties())) {
            assertThat(context.getBean(Models.class).findEvaluated()).hasValueSatisfying(kept -> {
                assertThat(kept.graphVersion()).isEqualTo(1);
                assertThat(kept.model().name()).isEqualTo("learned");
                assertThat(kept.evaluation().trainUntil()).isEqualTo("2022-12");
                assertThat(kept.evaluation().rankers()).hasSize(5);
            });
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"--train-until 1900", "--train-until 1900 --learn", "--train-until 2021 --test-years 1 --learn"})
    void whereThereIsNothingToMeasureOrLearnNothingShouldBeKept(String arguments) {
        var before = kept();

        var ran = run(arguments.split(" "));

        assertThat(ran.code).as(ran.out).isEqualTo(2);
        assertThat(ran.err).contains("nothing is kept");
        assertThat(kept()).isEqualTo(before);
    }

    @Test
    void whereTheYardstickFindsNobodyThereShouldBeNoRatio() {
        var ran = run("--train-until", "2021", "--test-years", "1");

        assertThat(ran.out).containsPattern("scholargraph-1 .*\\| – \\| – \\|").doesNotContain("NaN", "Infinity");
        assertThat(kept().toString())
                .contains("\"ratio\":null", "\"ratioLow\":null")
                .doesNotContain("NaN", "Infinity");
    }

    private static List<Map<String, Object>> kept() {
        return Neo4jUnderTest.driver()
                .executableQuery("MATCH (kept:Model) RETURN kept.model AS model, kept.evaluation AS evaluation")
                .execute()
                .records()
                .stream()
                .map(row -> row.asMap())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            --seed 1; Missing required option: '--train-until=TIME'
            --train-until 20; '20' is neither a year such as 2019 nor a month such as 2026-02
            --train-until 2019-13; '2019-13' is neither a year such as 2019 nor a month such as 2026-02
            --train-until 2019 --test-years 0; --test-years is 0
            """)
    void whatMeansNothingShouldBeNamed(String arguments, String message) {
        var ran = run(arguments.split(" "));

        assertThat(ran.code).isEqualTo(2);
        assertThat(ran.err).contains(message);
    }

    @Test
    void helpShouldSayWhatItDoes() {
        assertThat(run("--help").out).contains("--train-until", "--test-years", "--seed", "--learn");
    }

    @Test
    void cutsShouldBeEndsOfYearsAndMonths() {
        assertThat(Cut.parse("2019")).isEqualTo(12 * 2019 + 11);
        assertThat(Cut.parse("2026-02")).isEqualTo(12 * 2026 + 1);
        assertThat(Cut.text(Cut.parse("2026-02"))).isEqualTo("2026-02");
    }
}
