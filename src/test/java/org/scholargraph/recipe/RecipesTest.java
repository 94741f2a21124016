package org.scholargraph.recipe;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.summary.QueryType;
import org.scholargraph.data.cypher.CypherStatement;
import org.scholargraph.graph.Neo4jUnderTest;
import org.scholargraph.graph.OneOfEverything;

/** The questions for people who write Cypher: each runs, answers, and changes nothing. */
class RecipesTest {

    private static final Path SHELF = Path.of("cypher/recipes");

    /** Bob has written with everybody whom he could meet through others, so ada asks. */
    private static final Map<String, Map<String, Object>> GIVEN =
            Map.of("04_friends_of_friends", Map.of("author", "A1"));

    @BeforeAll
    static void start() {
        OneOfEverything.load();
        ApplicationContext.run(Neo4jUnderTest.properties()).close();
    }

    static List<Path> recipes() throws IOException {
        try (var files = Files.list(SHELF)) {
            return files.filter(file -> file.toString().endsWith(".cypher"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void recipesShouldBeNumberedWithoutGaps() throws IOException {
        assertThat(recipes()).hasSizeGreaterThanOrEqualTo(12);
        int number = 0;
        for (var recipe : recipes()) {
            assertThat(recipe.getFileName().toString()).matches("%02d_[a-z_]+\\.cypher".formatted(++number));
        }
    }

    @ParameterizedTest
    @MethodSource("recipes")
    void recipesShouldSayWhatTheyAskAndTake(Path recipe) throws IOException {
        var statement = CypherStatement.of(recipe.toString(), Files.readString(recipe));

        assertThat(statement.header().question()).endsWith("?");
        assertThat(statement.header().parameters()).hasSameElementsAs(statement.parameters());
        assertThat(statement.text()).contains("\nCYPHER 25\n", "\nORDER BY ", "\nLIMIT ");
    }

    @ParameterizedTest
    @MethodSource("recipes")
    void recipesShouldAnswer(Path recipe) throws IOException {
        var text = Files.readString(recipe);
        var name = recipe.getFileName().toString().replace(".cypher", "");
        var parameters = new HashMap<String, @Nullable Object>();
        CypherStatement.of(name, text).parameters().forEach(parameter -> parameters.put(parameter, null));
        parameters.putAll(GIVEN.getOrDefault(name, Map.of()));

        var result = Neo4jUnderTest.driver()
                .executableQuery(text)
                .withParameters(parameters)
                .execute();

        assertThat(result.records()).isNotEmpty();
        assertThat(result.summary().queryType()).isEqualTo(QueryType.READ_ONLY);
        assertThat(result.summary().gqlStatusObjects())
                .noneMatch(status -> status.gqlStatus().startsWith("01"));
    }
}
