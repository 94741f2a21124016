package org.scholargraph.search;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.serde.ObjectMapper;
import java.net.URLEncoder;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholargraph.graph.Neo4jUnderTest;
import org.scholargraph.graph.OneOfEverything;
import org.scholargraph.http.Caller;

/** Finding ada and the others by what people type. */
class SearchTest {

    private static EmbeddedServer server;
    private static Caller caller;

    @BeforeAll
    static void start() {
        OneOfEverything.load();
        server = ApplicationContext.run(EmbeddedServer.class, Neo4jUnderTest.properties());
        caller = new Caller(server, server.getApplicationContext().getBean(ObjectMapper.class));
        for (var row : List.of(
                "('A20', 'Will Smith', 1)",
                "('A21', 'Willa Smith', 9)",
                "('A22', 'O’Neill Sean', 2)",
                "('A23', 'Øystein Ås', 2)",
                "('A24', 'Μαρία Αθανασίου', 1)",
                "('A25', 'Пётр Соловьёв', 1)",
                "('A26', 'Kim Lee', 3)",
                "('A27', 'Kim Lee', 3)",
                "('A28', 'Kim Lee', 3)",
                "('A29', 'L.J. Quirk', 1)",
                "('A30', 'R. B. Quill', 1)",
                "('A31', 'J.R.R. Quick', 1)",
                "('A32', 'Rita D’Angelis', 1)",
                "('A33', 'KP Quibble', 1)")) {
            run("CREATE (:Author {id: %s, name: %s, nameVariants: [], paperCount: %s})", row);
        }
        for (var row : List.of(
                "('W20', '机器学习方法', 3)",
                "('W21', 'Теория графов', 3)",
                "('W22', 'شبكات التأليف المشترك', 3)",
                "('W23', 'רשתות עצביות', 1)",
                "('W24', 'The Theory of Everything', 4)",
                "('W25', 'Report of the year 2018', 1)",
                "('W26', 'Report of the year 2013', 9)",
                "('W27', 'Windows of CLUSTAL_X', 1)",
                "('W28', 'Care of Alzheimer’s disease', 1)",
                "('W29', 'Care of Parkinson disease', 1)",
                "('W30', 'Histoire de l’astronomie', 1)",
                "('W31', 'Notes on Node.js and 1,000 others', 1)",
                "('W32', 'A dataset of all', 1)")) {
            run("CREATE (:Paper {id: %s, title: %s, citationCount: %s})", row);
        }
        Neo4jUnderTest.driver().executableQuery("""
                        MATCH (kim:Author {id: 'A26'}), (ada:Author {id: 'A1'}), (w2:Paper {id: 'W2'})
                        SET kim.firstYear = 2019, kim.lastYear = 2021
                        CREATE (kim)-[:AUTHORED {position: 9, institutionIds: [], rawAffiliations: []}]->(w2)
                        CREATE (kim)-[:COAUTHORED_WITH {paperCount: 2, weight: 1.0}]->(ada)
                        WITH ada
                        MATCH (university:Institution {id: 'I1'})
                        SET university.nameVariants = ['جامعة ليون', '里昂大学', 'Лионский университет']
                        """).execute();
        run(
                "CREATE (:Topic {id: %s, name: %s, level: 'term', origin: %s, paperCount: %s})",
                "('term:unborn', 'unborn thought', 'extracted', 0)");
        run(
                "CREATE (:Topic {id: %s, name: %s, level: 'term', origin: %s, paperCount: %s})",
                "('term:unloved', 'unloved thought', 'own', 0)");
        run("CALL db.awaitIndexes(60)", "");
    }

    private static void run(String statement, String row) {
        var values = row.replaceAll("^\\(|\\)$", "").split(", ");
        Neo4jUnderTest.driver()
                .executableQuery(statement.formatted((Object[]) values))
                .execute();
    }

    @AfterAll
    static void close() {
        server.close();
    }

    private static List<SearchHit> hits(String text, String... parameters) {
        var path = "/api/v1/search?q=" + URLEncoder.encode(text, UTF_8) + String.join("", parameters);
        return caller.read(caller.get(path), SearchAnswer.class).results();
    }

    @Test
    void extractedTermShouldBeFoundOnceItHasPapers() {
        assertThat(hits("thought")).extracting(SearchHit::id).containsExactly("term:unloved");
    }

    @ParameterizedTest
    @CsvSource({
        "garcía, A1",
        "garci, A1",
        "garcí, A1",
        "GARCIA ada, A1",
        "ada garxia, A1",
        "ada gracia, A1",
        "gacria, A1",
        "okafor, A2",
        "okaf, A2",
        "张晓, A3",
        "novak, A4",
        "o'neill, A22",
        "o’ne, A22",
        "oystein, A23",
        "will smith, A20",
        "institut camille, I2",
        "universite lyon, I1",
        "graph neural ne, T1",
        "artificial inteligence, subfield:1702",
        "journal of graph stories, S1",
        "zoo, S2",
        "counting cit, W2",
        "reseaux de cit, W3",
        "机器, W20",
        "学习, W20",
        "графов, W21",
        "теор, W21",
        "شبكات, W22",
        "التأل, W22",
        "עצביות, W23",
        "theory of everything, W24",
        "müller, name:eve müller",
        "machine learning, arxiv-category:cs.lg",
        "αθανασι, A24",
        "ΑΘΑΝΑΣΊΟΥ, A24",
        "петр, A25",
        "соловьев, A25",
        "солов, A25",
        "جامعه ليون, I1",
        "昂大, I1",
        "лионск, I1",
        "report 2018, W25",
        "l j quirk, A29",
        "L. J. Quirk, A29",
        "quirk l.j., A29",
        "r.b. quill, A30",
        "j. r. r. quick, A31",
        "d'angelis, A32",
        "d angelis, A32",
        "angelis, A32",
        "d'angeils, A32",
        "clustal x, W27",
        "clustal_x, W27",
        "clustal_, W27",
        "alzheimer disease, W28",
        "alzheimers disease, W28",
        "alzheimer's dis, W28",
        "parkinson's disease, W29",
        "histoire astronomie, W30",
        "l'astronomie, W30",
        "d'astronomie, W30",
        "l'histoire de l'astronomie, W30",
        "jrr quick, A31",
        "quill rb, A30",
        "lj quirk, A29",
        "k. p. quibble, A33",
        "quibble k.p., A33",
        "data set of all, W32",
        "data-set, W32",
        "node js, W31",
        "node.j, W31",
        "'1,000 others', W31",
        "2013 report, W26"
    })
    void theBestShouldComeFirst(String text, String id) {
        assertThat(hits(text)).extracting(SearchHit::id).startsWith(id);
    }

    @ParameterizedTest
    @CsvSource({
        "W1, W1", "https://openalex.org/A1, A1", "0000-0002-1825-0097, A1", "orcid:0000-0002-1825-0097, A1",
        "2006.10540, W1", "arXiv:2006.10540v2, W1", "01rk35k63, I1", "https://ror.org/01rk35k63, I1",
        "10.1002/(SICI)1097+0258/ada, W1", "T1, T1", "S1, S1", "field:17, field:17"
    })
    void idsShouldFindWhatTheyName(String text, String id) {
        assertThat(hits(text)).extracting(SearchHit::id).startsWith(id);
        assertThat(hits(text).getFirst().score()).isEqualTo(1);
    }

    @Test
    void everyWordShouldMatch() {
        assertThat(hits("ada okafor")).isEmpty();
        assertThat(hits("机学")).isEmpty();
        assertThat(hits("garxiax")).isEmpty();
        assertThat(hits("adx")).isEmpty();
        assertThat(hits("?!")).isEmpty();
    }

    @Test
    void hintsShouldTellOneFromAnother() {
        assertThat(hits("ada garcia").getFirst())
                .returns("Ada García", SearchHit::label)
                .returns("Université de Lyon · 4 papers", SearchHit::hint);
        assertThat(hits("early maps").getFirst().hint()).isEqualTo("1999 · Dan Novák");
        assertThat(hits("lyon").getFirst().hint()).isEqualTo("Lyon · FR · 4 papers");
        assertThat(hits("citation analysis").getFirst().hint()).isEqualTo("topic · 2 papers");
        assertThat(hits("graph stories").getFirst().hint()).isEqualTo("journal · 3 papers");
    }

    @Test
    void numbersShouldHaveNoTypos() {
        assertThat(hits("report 2017")).isEmpty();
        assertThat(hits("report 2018")).extracting(SearchHit::id).containsExactly("W25");
    }

    @Test
    void peopleOfOneNameShouldBeToldApart() {
        assertThat(hits("kim lee"))
                .extracting(SearchHit::id, SearchHit::hint)
                .containsExactly(
                        tuple("A26", "3 papers · 2019–2021 · Graph Neural Networks · with Ada García"),
                        tuple("A27", "3 papers · A27"),
                        tuple("A28", "3 papers · A28"));
        assertThat(hits("kim lee", "&limit=1").getFirst().hint()).isEqualTo("3 papers");
    }

    @Test
    void aNameOfNothingShouldTakeNobodysPlace() {
        assertThat(hits("W99", "&limit=1")).isEmpty();
        assertThat(hits("name:ida klein", "&limit=1")).extracting(SearchHit::id).containsExactly("name:ida klein");
    }

    @Test
    void kindsShouldBeChosenAndResultsLimited() {
        assertThat(hits("graph")).extracting(hit -> hit.kind().toString()).contains("paper", "topic", "source");
        assertThat(hits("graph", "&kinds=topic")).extracting(SearchHit::id).containsExactly("T1");
        assertThat(hits("graph", "&limit=1")).hasSize(1);
        assertThat(hits("W1", "&kinds=author")).isEmpty();
    }

    @Test
    void theOrderShouldBeTotalAndScoresFall() {
        var hits = hits("g", "&limit=100");

        assertThat(hits).isEqualTo(hits("g", "&limit=100"));
        assertThat(hits).extracting(SearchHit::score).isSortedAccordingTo((one, other) -> other.compareTo(one));
        assertThat(hits("g", "&limit=2")).isEqualTo(hits.subList(0, 2));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+ - && || ! ( ) { } [ ] ^ \" ~ * ? : \\ /",
                "AND",
                "a AND (",
                "\"",
                "title:",
                "*",
                "x~",
                "^4",
                "\\",
                "/a/"
            })
    void nothingThatIsTypedShouldFail(String text) {
        assertThat(caller.get("/api/v1/search?q=" + URLEncoder.encode(text, UTF_8))
                        .statusCode())
                .isEqualTo(200);
    }

    /** Each of these words is but a letter from many others that are here. */
    @Test
    void manyWordsOfManyNeighboursShouldNotFail() {
        run(
                "UNWIND split('%s', '') AS one UNWIND split('%s', '') AS two UNWIND split('%s', '') AS three UNWIND ['a', 'e', 'i', 'o'] AS four"
                        + " WITH one + four + two + three AS word WITH collect(word) AS words"
                        + " CREATE (:Paper {id: 'W99999', abstract: reduce(text = '', word IN words | text + ' ' + word)})",
                "(bcdfghklmnprst, bcdfghklmnprst, aeiou)");
        run("CALL db.awaitIndexes(60)", "");
        var words = new StringBuilder("zzqq");
        "bcdfghklmnprst"
                .chars()
                .forEach(letter -> "aeiou".chars().forEach(last -> words.append(" %cab%c".formatted(letter, last))));

        for (var text : List.of(words.substring(0, 99), words.substring(0, 199), words.toString())) {
            for (var path : List.of("search?q=", "papers?search=")) {
                assertThat(caller.get("/api/v1/" + path + URLEncoder.encode(text, UTF_8))
                                .statusCode())
                        .as(path + text)
                        .isEqualTo(200);
            }
        }
        run("MATCH (paper:Paper {id: 'W99999'}) DELETE paper", "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?q=", "?q=a&limit=0", "?q=a&limit=101", "?q=a&kinds=book", "?q=a&size=3"})
    void badParametersShouldBeRefused(String question) {
        assertThat(caller.get("/api/v1/search" + question).statusCode()).isEqualTo(400);
    }
}
