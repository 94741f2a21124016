package org.scholargraph.search;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.serde.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URLEncoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scholargraph.graph.Neo4jUnderTest;
import org.scholargraph.http.Caller;
import org.scholargraph.ingest.Filling;

/**
 * Hard questions about real records: works of OpenAlex and organisations of ROR whose names are not in Latin letters, among
 * others that have nothing to do with the question.
 */
class RealSearchTest {

    private static final Path WORKS = Path.of("../shared/data/openalex/works.jsonl.gz");
    private static final Path ORGANISATIONS = Path.of("../shared/data/ror/ror-records-v2-latest.jsonl.gz");

    /** Greek to Arabic, kana, Han and Hangul, more than one letter in a row. */
    private static final Pattern OTHER_SCRIPT = Pattern.compile("[\\u0370-\\u06ff\\u3040-\\ud7af]{2}");

    private static EmbeddedServer server;
    private static Caller caller;

    @TempDir
    static Path folder;

    @BeforeAll
    static void load() throws IOException {
        for (var file : List.of(WORKS, ORGANISATIONS)) {
            Assumptions.assumeTrue(Files.exists(file), "skipped: " + file + " is missing");
        }
        Neo4jUnderTest.clear();
        server = ApplicationContext.run(EmbeddedServer.class, Neo4jUnderTest.properties());
        caller = new Caller(server, server.getApplicationContext().getBean(ObjectMapper.class));
        extract(WORKS, "works.jsonl", 1, 20);
        extract(ORGANISATIONS, "organisations.jsonl", 8, 100);
        Filling.fill(server.getApplicationContext(), folder);
        Neo4jUnderTest.driver().executableQuery("CALL db.awaitIndexes(60)").execute();
    }

    @AfterAll
    static void close() {
        if (server != null) {
            server.close();
            Neo4jUnderTest.clear();
        }
    }

    /** Some of the lines in other scripts, and fewer of the others. */
    private static void extract(Path file, String name, int everyOther, int everyLatin) throws IOException {
        var lines = new ArrayList<String>();
        try (var in =
                new BufferedReader(new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), UTF_8))) {
            int others = 0;
            int latin = 0;
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                var chosen = OTHER_SCRIPT.matcher(line).find() ? others++ % everyOther == 0 : latin++ % everyLatin == 0;
                if (chosen) {
                    lines.add(line);
                }
            }
        }
        Files.write(folder.resolve(name), lines);
    }

    private static List<SearchHit> hits(String text) {
        var answer = caller.get("/api/v1/search?q=" + URLEncoder.encode(text, UTF_8));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return caller.read(answer, SearchAnswer.class).results();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Ивановна Анна                   | Гайдар Анна Ивановна
                    анна герас                      | Анна Герасимова
                    Герасимова                      | Анна Герасимова
                    Гиразимова Анна                 |
                    Герасемова Анна                 | Анна Герасимова
                    Εκπαίδευση                      |
                    Αθανασίου                       | Μαρία Αθανασίου
                    αθανασι                         | Μαρία Αθανασίου
                    ΜΑΡΙΑ ΑΘΑΝΑΣΙΟΥ                 | Μαρία Αθανασίου
                    문영                            | 문영래
                    大嶋                            | 拓也 大嶋
                    大嶋 拓也                       | 拓也 大嶋
                    嶋大                            |
                    """)
    void peopleShouldBeFound(String text, String label) {
        if (label == null) {
            assertThat(hits(text)).isEmpty();
        } else {
            assertThat(hits(text)).extracting(SearchHit::label).first().isEqualTo(label);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    MATCH (i:Institution) WHERE any(n IN i.nameVariants WHERE n =~ '[\\u0621-\\u064a ]{12,}') RETURN i.id AS id, [n IN i.nameVariants WHERE n =~ '[\\u0621-\\u064a ]{12,}'][0] AS name ORDER BY id LIMIT 25
                    MATCH (i:Institution) WHERE any(n IN i.nameVariants WHERE n =~ '[\\u4e00-\\u9fff]{5,}') RETURN i.id AS id, [n IN i.nameVariants WHERE n =~ '[\\u4e00-\\u9fff]{5,}'][0] AS name ORDER BY id LIMIT 25
                    MATCH (i:Institution) WHERE any(n IN i.nameVariants WHERE n =~ '[\\u0410-\\u0451 ]{12,}') RETURN i.id AS id, [n IN i.nameVariants WHERE n =~ '[\\u0410-\\u0451 ]{12,}'][0] AS name ORDER BY id LIMIT 25
                    MATCH (i:Institution) WHERE any(n IN i.nameVariants WHERE n =~ '[\\u0386-\\u03ce ]{12,}') RETURN i.id AS id, [n IN i.nameVariants WHERE n =~ '[\\u0386-\\u03ce ]{12,}'][0] AS name ORDER BY id LIMIT 10
                    MATCH (a:Author) WHERE a.paperCount > 1 RETURN a.id AS id, a.name AS name ORDER BY id LIMIT 25
                    MATCH (p:Paper) WHERE p.title =~ '[\\\\w ]{20,}' RETURN p.id AS id, p.title AS name ORDER BY id LIMIT 25
                    """)
    void whateverHasANameShouldBeFoundByItWholeCutTurnedAndWithATypo(String names) {
        var rows = Neo4jUnderTest.driver().executableQuery(names).execute().records();

        assertThat(rows).hasSizeGreaterThanOrEqualTo(5);
        assertThat(rows).allSatisfy(row -> {
            var id = row.get("id").asString();
            var name = row.get("name").asString();
            for (var text : Typing.of(name)) {
                assertThat(hits(text))
                        .as("%s for %s", text, name)
                        .extracting(SearchHit::id)
                        .contains(id);
            }
        });
    }

    @Test
    void peopleOfOneNameShouldHaveDifferentHints() {
        var namesakes = Neo4jUnderTest.driver().executableQuery("""
                        MATCH (author:Author) WITH author.name AS name, count(*) AS bearers WHERE bearers > 1
                        RETURN name ORDER BY bearers DESC, name LIMIT 20
                        """).execute().records();

        assertThat(namesakes).isNotEmpty();
        assertThat(namesakes).allSatisfy(row -> {
            var name = row.get("name").asString();
            var bearers =
                    hits(name).stream().filter(hit -> hit.label().equals(name)).toList();
            assertThat(bearers).as(name).hasSizeGreaterThan(1);
            assertThat(bearers).extracting(SearchHit::hint).doesNotHaveDuplicates();
        });
    }
}
