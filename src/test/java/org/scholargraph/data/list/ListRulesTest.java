package org.scholargraph.data.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.scholargraph.data.cypher.CypherFormatException;

class ListRulesTest {

    private static final String LIST = """
            // Which ships are there?
            //
            // Filters
            //   flag  [STRING]
            // Sorts
            //   newest
            // Columns
            //   id
            CYPHER 25
            // from
            MATCH (ship:Ship)
            // filter flag
            MATCH (ship) WHERE ship.flag IN $flag
            // sort newest
            ship.built DESC, coalesce(ship.name, [1, 2][0])
            // return
            RETURN ship.id AS id
            """;

    @TempDir
    Path folder;

    private ListStatements read(String text) throws IOException {
        var file = folder.resolve("cypher/lists/ships.cypher");
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        try (var classes = new URLClassLoader(new URL[] {folder.toUri().toURL()}, null)) {
            return ListStatements.read(classes, "ships");
        }
    }

    @Test
    void statementsShouldBePutTogether() throws IOException {
        assertThat(read(LIST).all(Set.of("flag"), false, "newest")).hasSize(13).startsWith("""
                        CYPHER 25
                        MATCH (ship:Ship)
                        MATCH (ship) WHERE ship.flag IN $flag
                        RETURN count(ship) AS count""", """
                        CYPHER 25
                        MATCH (ship:Ship)
                        MATCH (ship) WHERE ship.flag IN $flag
                        MATCH (ship) WHERE ship.built IS NOT NULL
                        WITH * ORDER BY ship.built DESC, coalesce(ship.name, [1, 2][0]), ship.id LIMIT $listLimit
                        RETURN ship.id AS id, [ship.built, coalesce(ship.name, [1, 2][0]), ship.id] AS listKey
                        ORDER BY ship.built DESC, coalesce(ship.name, [1, 2][0]), ship.id""");
    }

    @Test
    void groupsShouldBeCountedAmongWhatPassesTheFilters() throws IOException {
        var grouped = LIST.replace("// Columns", "// Groups\n//   flag\n// Columns")
                .replace("// return", "// group flag\nWITH ship, ship.flag AS key, ship.flag AS label\n// return");

        assertThat(read(grouped).summaries(Set.of("flag"), false))
                .hasSize(2)
                .contains("""
                        CYPHER 25
                        MATCH (ship:Ship)
                        MATCH (ship) WHERE ship.flag IN $flag
                        RETURN ship.id AS id""")
                .last()
                .asString()
                .startsWith("""
                        CYPHER 25
                        MATCH (ship:Ship)
                        MATCH (ship) WHERE ship.flag IN $flag
                        WITH ship, ship.flag AS key, ship.flag AS label
                        WITH key, label, count(DISTINCT ship) AS count ORDER BY count DESC, key IS NULL, key
                        """);
    }

    @Test
    void aGroupWithoutKeyOrInNoHeaderShouldBeRefused() {
        var unlisted =
                LIST.replace("// return", "// group flag\nWITH ship, ship.flag AS key, ship.flag AS label\n// return");
        var keyless = LIST.replace("// Columns", "// Groups\n//   flag\n// Columns")
                .replace("// return", "// group flag\nWITH ship\n// return");

        assertThatThrownBy(() -> read(unlisted)).hasMessageContaining("lists under Groups none, but has flag");
        assertThatThrownBy(() -> read(keyless)).hasMessageContaining("has a group flag that does not end in WITH ship");
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                Arguments.of("// from\n", "// form\n", "has no section // from"),
                Arguments.of("// return", "// returns", "has no section // return"),
                Arguments.of("// sort newest", "// newest", "has no section // sort"),
                Arguments.of("// sort newest", "// sort latest", "lists under Sorts newest, but has latest"),
                Arguments.of("//   flag", "//   flags", "lists under Filters flags, but has flag"),
                Arguments.of("ship:Ship)", "ship:Ship {id: $id})", "lists under Parameters none, but has id"),
                Arguments.of("$flag", "$flags", "has a filter that is to use $flag alone, but uses flags"),
                Arguments.of("// sort newest", "// sort newest  not null", "where only never null means anything"),
                Arguments.of("// filter flag", "// filter flag  unique", "where only distinct means anything"),
                Arguments.of("ship:Ship", "", "does not say what is listed"),
                Arguments.of("// return", "// filter flag\n// return", "has the section // filter flag twice"));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void mistakesShouldBeTold(String right, String wrong, String problem) {
        assertThatThrownBy(() -> read(LIST.replace(right, wrong)))
                .isInstanceOf(CypherFormatException.class)
                .hasMessageStartingWith("cypher/lists/ships.cypher: ")
                .hasMessageContaining(problem);
    }
}
