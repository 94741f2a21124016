package org.scholargraph.data.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholargraph.data.DataContext;
import org.scholargraph.data.cypher.CypherFormatException;
import org.scholargraph.graph.Neo4jUnderTest;

class CypherFileCompilationTest {

    private static final String FILE = "cypher/queries/goods/priced.cypher: ";
    private static final String CYPHER = """
            // Which goods cost so much?
            //
            // Parameters
            //   price     INTEGER  at most
            //   currency  STRING   in this
            // Columns
            //   name   STRING
            //   price  INTEGER
            CYPHER 25
            MATCH (ware:Ware) WHERE ware.price <= $price AND ware.currency = $currency
            RETURN ware.name AS name, ware.price AS price
            """;

    @TempDir
    Path folder;

    private Compilation project;

    @BeforeEach
    void write() throws IOException {
        project = new Compilation(folder);
        project.write(CYPHER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "List<Ware> listPriced(int price, String currency);",
                "Optional<Ware> findPriced(String currency, int price);",
                "Stream<Ware> priced(int price, String currency);",
                "List<Map<String, Object>> listPriced(int price, String currency);",
                "void touch(int price, String currency);"
            })
    void methodThatFitsShouldCompile(String method) throws IOException {
        assertThat(project.errors(method)).isEmpty();
    }

    @Test
    void parameterThatTheMethodLacksShouldFail() throws IOException {
        assertThat(project.errors("List<Ware> listPriced(int prize, String currency);"))
                .singleElement()
                .asString()
                .contains(FILE + "uses $price, but the method has no parameter of that name (did you mean prize?)");
    }

    @Test
    void parameterThatTheFileDoesNotUseShouldFail() throws IOException {
        assertThat(project.errors("List<Ware> listPriced(int price, String currency, int limit);"))
                .singleElement()
                .asString()
                .contains(FILE + "doesn't use the method's parameter limit");
    }

    @Test
    void missingFileShouldFail() throws IOException {
        Files.delete(project.file());
        assertThat(project.errors("List<Ware> listPriced(int price, String currency);"))
                .singleElement()
                .asString()
                .contains(FILE + "there is no such file");
    }

    static Stream<Arguments> lies() {
        return Stream.of(
                Arguments.of(
                        "//   currency  ",
                        "//   curency   ",
                        "uses $currency, but its header lists no such parameter (did you mean curency?)"),
                Arguments.of(
                        "// Columns",
                        "//   limit  INTEGER\n// Columns",
                        "lists the parameter limit in its header, but doesn't use it"),
                Arguments.of(
                        "//   name   STRING",
                        "//   names  STRING",
                        "has no column for Ware.name (did you mean names?)"));
    }

    @ParameterizedTest
    @MethodSource("lies")
    void headerThatLiesShouldFail(String line, String lie, String problem) throws IOException {
        project.write(CYPHER.replace(line, lie));
        assertThat(project.errors("List<Ware> listPriced(int price, String currency);"))
                .singleElement()
                .asString()
                .contains(FILE + problem);
    }

    @Test
    void resultThatCannotBeMadeShouldFail() throws IOException {
        assertThat(project.errors("List<Plain> listPriced(int price, String currency);"))
                .singleElement()
                .asString()
                .contains(FILE + "is to answer shop.Plain, which is not @Introspected");
        assertThat(project.errors("List<String> listPriced(int price, String currency);"))
                .singleElement()
                .asString()
                .contains(FILE + "has the columns name, price, of which String takes one");
    }

    @Test
    void fileThatChangedItsParametersShouldStopTheStart() throws Exception {
        assertThat(project.errors("void touch(int price, String currency);")).isEmpty();
        project.write(CYPHER.replace("$price", "$limit"));

        try (var classes = new URLClassLoader(new URL[] {url()}, getClass().getClassLoader())) {
            assertThatThrownBy(() -> DataContext.start(Neo4jUnderTest.driver(), Map.of(), classes))
                    .isInstanceOf(CypherFormatException.class)
                    .hasMessageContaining("has changed since Goods.touch was compiled")
                    .hasMessageContaining("its parameters are limit, currency, the method's price, currency");
        }
    }

    @Test
    void fileThatChangedOtherwiseShouldRunAsItIs() throws Exception {
        assertThat(project.errors("void touch(int price, String currency);")).isEmpty();
        project.write(CYPHER.replace("<= $price", "< $price"));

        try (var classes = new URLClassLoader(new URL[] {url()}, getClass().getClassLoader());
                var context = DataContext.start(Neo4jUnderTest.driver(), Map.of(), classes)) {
            assertThat(context.isRunning()).isTrue();
        }
    }

    private URL url() throws MalformedURLException {
        return project.classes().toUri().toURL();
    }
}
