package org.scholargraph.data.cypher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CypherStatementTest {

    private static CypherStatement statement(String text) {
        return CypherStatement.of("a.cypher", text);
    }

    @Test
    void parametersShouldBeFoundInOrderOfTheirFirstUse() {
        assertThat(statement("MATCH (n) WHERE n.a = $b OR n.b IN $a OR n.c = $b.c RETURN $`odd ``name`, $größe")
                        .parameters())
                .containsExactly("b", "a", "odd `name", "größe");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "RETURN '$a \\' $b', \"$c \\\" $d\"",
                "RETURN 1 // $a",
                "RETURN 1 /* $a\n * $b */",
                "RETURN 1 AS `$a `` $b`",
                "MATCH (n:$(label)) RETURN n",
                "MATCH (n:$any(labels)) RETURN n"
            })
    void whatIsNotAParameterShouldBePassedOver(String text) {
        assertThat(statement(text).parameters()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MATCH (n) SET n.a = 1",
                "match (n) detach delete n",
                "MERGE (n:A) ON CREATE SET n.a = 1",
                "UNWIND $rows AS row CREATE (n) RETURN n",
                "MATCH (n) FOREACH (x IN [1] | SET n.a = x)"
            })
    void whatChangesTheGraphShouldBeWriting(String text) {
        assertThat(statement(text).writing()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MATCH (n:Create)-[:SET|MERGE]->() RETURN n.delete",
                "RETURN 'CREATE', \"SET\" /* DELETE */ // MERGE",
                "RETURN {create: 1, set: $merge} AS `DELETE`"
            })
    void whatOnlyLooksLikeItShouldNot(String text) {
        assertThat(statement(text).writing()).isFalse();
    }

    @Test
    void headerShouldBeRead() {
        var header = statement("""
                        // Who is there?
                        // A word more.
                        //
                        // Parameters
                        //   first   STRING  somebody
                        //                   who goes on here
                        //   second  STRING
                        // Columns
                        //   name  STRING
                        CYPHER 25
                        //   third  not in the header
                        RETURN 1
                        """).header();

        assertThat(header.question()).isEqualTo("Who is there?");
        assertThat(header.parameters()).containsExactly("first", "second");
        assertThat(header.columns()).containsExactly("name");
        assertThat(header.names("Sorts")).isEmpty();
    }

    @Test
    void linesOfWindowsShouldBeRead() {
        assertThat(statement("// Who?\r\n// Columns\r\n//   name\r\nRETURN 1")
                        .header()
                        .columns())
                .containsExactly("name");
    }

    @Test
    void missingFileShouldBeNamed() {
        assertThatThrownBy(() -> CypherStatement.read(getClass().getClassLoader(), "cypher/none.cypher"))
                .isInstanceOf(CypherFormatException.class)
                .hasMessage("cypher/none.cypher: there is no such file on the class path");
    }

    @ParameterizedTest
    @CsvSource({"authorid, authorId", "yearForm, yearFrom", "limt, limit"})
    void nearestNameShouldBeSuggested(String name, String nearest) {
        assertThat(Names.nearest(name, List.of("limit", "authorId", "yearFrom", "yearTo")))
                .contains(nearest);
    }

    @Test
    void farNameShouldNotBeSuggested() {
        assertThat(Names.nearest("colour", List.of("limit", "authorId"))).isEmpty();
    }
}
