package org.scholargraph;

import static org.assertj.core.api.Assertions.assertThat;

import ac.simons.neo4j.migrations.core.Migrations;
import ac.simons.neo4j.migrations.core.MigrationsConfig;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Result;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.summary.GqlNotification;
import org.neo4j.driver.summary.ResultSummary;
import org.scholargraph.data.CypherFile;
import org.scholargraph.data.cypher.CypherStatement;
import org.scholargraph.data.list.ListStatements;
import org.scholargraph.graph.Neo4jUnderTest;

/** Sweeps the shelf: every statement is planned by Neo4j, and its header tells the truth. */
class CypherShelfTest {

    private static final ClassLoader CLASSES = CypherShelfTest.class.getClassLoader();
    private static final Path CYPHER = Path.of("cypher");

    @BeforeAll
    static void storeOneOfEverything() {
        Neo4jUnderTest.clear();
        Neo4jUnderTest.dropSchema();
        var config = MigrationsConfig.builder()
                .withLocationsToScan("classpath:cypher/migrations")
                .build();
        new Migrations(config, Neo4jUnderTest.driver()).apply();
        Neo4jUnderTest.driver()
                .executableQuery(CypherStatement.read(CLASSES, "one-of-everything.cypher")
                        .text())
                .execute();
    }

    static Stream<String> questions() {
        return files("queries");
    }

    static Stream<String> lists() {
        return files("lists").map(file -> file.replace("lists/", ""));
    }

    /** Addresses below {@code cypher}, without the ending. */
    private static Stream<String> files(String folder) {
        if (!Files.exists(CYPHER.resolve(folder))) {
            return Stream.of();
        }
        try (var files = Files.walk(CYPHER.resolve(folder))) {
            return files
                    .filter(file -> file.toString().endsWith(".cypher"))
                    .map(file -> CYPHER.relativize(file)
                            .toString()
                            .replace('\\', '/')
                            .replace(".cypher", ""))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("questions")
    void questionShouldBeWhatItsHeaderSays(String question) {
        var statement = statement(question);

        assertThat(statement.text()).as("header, then version").matches("(?s)// [^\n]+\n(//[^\n]*\n)*CYPHER 25\n.*");
        assertThat(statement.header().parameters()).as("parameters").isEqualTo(statement.parameters());
        var columns = explain(statement.text(), statement.parameters());
        assertThat(columns)
                .as("columns")
                .containsExactlyElementsOf(statement.header().columns());
    }

    /** Sorted, all papers of the graph with all their texts would be in the memory of one transaction. */
    @ParameterizedTest
    @ValueSource(strings = {"queries/projection/papers", "queries/projection/texts"})
    void papersShouldComeInOrderWithoutBeingSorted(String question) {
        var text = statement(question).text();
        var plan = Neo4jUnderTest.driver()
                .executableQuery("EXPLAIN " + text)
                .execute()
                .summary()
                .queryPlan()
                .orElseThrow();

        assertThat(text.strip()).endsWith("ORDER BY paper.id");
        assertThat(Stream.iterate(
                        plan,
                        operator -> operator != null,
                        operator -> operator.children().isEmpty()
                                ? null
                                : operator.children().getFirst()))
                .extracting(operator -> operator.operatorType().replaceAll("@.*", ""))
                .contains("NodeUniqueIndexSeekByRange")
                .doesNotContain("Sort");
    }

    @Test
    void questionsAndMethodsShouldMatchOneToOne() {
        var named = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.scholargraph").stream()
                        .flatMap(CypherShelfTest::questionsNamedBy)
                        .toList();

        assertThat(named).containsExactlyInAnyOrderElementsOf(questions().toList());
    }

    private static Stream<String> questionsNamedBy(JavaClass repository) {
        return repository.getMethods().stream()
                .filter(method -> method.isAnnotatedWith(CypherFile.class))
                .map(method -> "queries/"
                        + method.getAnnotationOfType(CypherFile.class).value());
    }

    @ParameterizedTest
    @MethodSource("lists")
    void listShouldPlanInEveryCombination(String list) {
        var statements = ListStatements.read(CLASSES, list);

        combinations(statements).forEach(combination -> {
            var columns = explain(combination.getLast(), parameters(statements));
            assertThat(columns.subList(0, columns.size() - 1)).containsExactlyElementsOf(statements.columns());
            combination.forEach(cypher -> explain(cypher, parameters(statements)));
        });
        summaries(statements).forEach(cypher -> explain(cypher, parameters(statements)));
    }

    /**
     * All pages of every sort without a filter, the first of every sort with all filters, and the first of every filter by
     * itself; with a search and without.
     */
    private static Stream<List<String>> combinations(ListStatements list) {
        var searches = list.searchable() ? List.of(false, true) : List.of(false);
        return searches.stream().flatMap(search -> {
            var sorts = list.sorts().stream()
                    .filter(sort -> search || !list.needsSearch(sort))
                    .toList();
            return Stream.of(
                            sorts.stream().map(sort -> list.all(Set.of(), search, sort)),
                            sorts.stream().map(sort -> first(list.all(list.filters(), search, sort))),
                            list.filters().stream()
                                    .map(filter -> first(list.all(Set.of(filter), search, sorts.getFirst()))))
                    .flatMap(statements -> statements);
        });
    }

    /** The groups and the ids without a filter and with all, with a search and without. */
    private static Stream<String> summaries(ListStatements list) {
        var searches = list.searchable() ? List.of(false, true) : List.of(false);
        return searches.stream().flatMap(search -> Stream.of(Set.<String>of(), list.filters())
                .flatMap(filters -> list.summaries(filters, search).stream()));
    }

    /** The count and the first page. */
    private static List<String> first(List<String> statements) {
        return statements.subList(0, 2);
    }

    private static Set<String> parameters(ListStatements list) {
        var names = new LinkedHashSet<String>(list.filters());
        names.addAll(list.parameters());
        names.addAll(List.of("search", "listLimit", "listSample", "listKey0", "listKey1", "listKey2", "listKey3"));
        return names;
    }

    private static CypherStatement statement(String address) {
        return CypherStatement.read(CLASSES, "cypher/" + address + ".cypher");
    }

    /** Plans a statement without a word of the planner's; answers its columns. */
    private static List<String> explain(String cypher, Set<String> parameters) {
        var values = new HashMap<String, Object>();
        parameters.forEach(name -> values.put(name, value(name, cypher)));
        try (var session = Neo4jUnderTest.driver().session()) {
            return session.executeRead(transaction -> planned(cypher, transaction.run("EXPLAIN " + cypher, values)));
        } catch (Neo4jException e) {
            throw new AssertionError(cypher, e);
        }
    }

    /** The planner looks at the types of these. */
    private static Object value(String parameter, String cypher) {
        return switch (parameter) {
            case "limit", "listLimit" -> 1;
            case "search" -> "ada";
            default ->
                isOf("INTEGER", parameter, cypher)
                        ? 1
                        : isOf("MAP", parameter, cypher)
                                ? Map.of()
                                : isOf("STRING", parameter, cypher) ? "ada" : List.of();
        };
    }

    private static boolean isOf(String type, String parameter, String cypher) {
        return Pattern.compile("^//   " + parameter + " +" + type + " ", Pattern.MULTILINE)
                .matcher(cypher)
                .find();
    }

    private static List<String> planned(String cypher, Result result) {
        var columns = result.keys();
        assertThat(notifications(result.consume())).as(cypher).isEmpty();
        return columns;
    }

    private static List<String> notifications(ResultSummary summary) {
        return summary.gqlStatusObjects().stream()
                .filter(GqlNotification.class::isInstance)
                .map(status -> status.gqlStatus() + " " + status.statusDescription())
                .toList();
    }
}
