package org.scholargraph.listing;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.core.type.Argument;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.serde.ObjectMapper;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholargraph.graph.Neo4jUnderTest;
import org.scholargraph.graph.OneOfEverything;
import org.scholargraph.http.Caller;
import org.scholargraph.http.ServiceUnderTest;
import org.scholargraph.problem.Problem;

/** What holds for every list: paging through it gives each record once, in one order, whatever its values are. */
@MicronautTest(contextBuilder = ServiceUnderTest.class)
class PagingTest {

    /** Forty more of each kind, with few different values, many ties, and values that are not there. */
    private static final String CROWD = """
            CYPHER 25
            MATCH (ada:Author {id: 'A1'}), (networks:Topic {id: 'T1'}), (field:Topic {id: 'field:17'}), (lyon:Institution {id: 'I1'}),
              (w1:Paper {id: 'W1'})
            UNWIND range(100, 139) AS i
            CREATE (paper:Paper {id: 'W' + i, title: CASE i % 4 WHEN 0 THEN null ELSE 'Crowd ' + i % 3 END,
              year: CASE i % 5 WHEN 0 THEN null ELSE 2000 + i % 3 END,
              publicationDate: CASE i % 3 WHEN 0 THEN null ELSE date({year: 2000 + i % 3, month: 1 + i % 2, day: 1}) END,
              citationCount: i % 3, referenceCount: 1, authorCount: 1, authorsComplete: true, retracted: false,
              hyperauthored: false})
            CREATE (author:Author {id: 'A' + i, name: 'Crowd ' + i % 3, nameVariants: [], identity: 'identifier', paperCount: i % 3,
              coauthorCount: 1, citationCount: i % 4, hIndex: 0, lastYear: CASE i % 3 WHEN 0 THEN null ELSE 2000 + i % 2 END})
            CREATE (institution:Institution {id: 'I' + i, name: 'Crowd ' + i % 3, paperCount: i % 3, authorCount: 0})
            CREATE (topic:Topic {id: 'T' + i, name: 'Crowd ' + i % 3, level: 'topic', origin: 'openalex', paperCount: i % 3})
            CREATE (source:Source {id: 'S' + i, name: 'Crowd ' + i % 3, issn: [], paperCount: i % 3})
            CREATE (ada)-[:AUTHORED {position: 1, institutionIds: [], rawAffiliations: [], name: ''}]->(paper)
            CREATE (author)-[:AUTHORED {position: 2, institutionIds: ['I1'], rawAffiliations: [], name: ''}]->(paper)
            CREATE (author)-[:AFFILIATED_WITH {paperCount: 1}]->(lyon)
            CREATE (ada)-[:COAUTHORED_WITH {paperCount: i % 3, weight: i % 2 / 2.0,
              lastYear: CASE i % 3 WHEN 0 THEN null ELSE 2000 + i % 2 END}]->(author)
            CREATE (paper)-[:ABOUT {primary: true}]->(networks)
            CREATE (paper)-[:ABOUT {primary: false}]->(topic)
            CREATE (topic)-[:PART_OF]->(field)
            CREATE (paper)-[:CITES]->(w1)
            CREATE (w1)-[:CITES]->(paper)
            """;

    private static final List<String> PAPER_SORTS = List.of("newest", "oldest", "mostCited", "title");
    private static final List<String> AUTHOR_SORTS = List.of("mostPapers", "mostCited", "name", "recent");
    private static final List<String> OTHER_SORTS = List.of("mostPapers", "name");

    private final Caller caller;

    PagingTest(EmbeddedServer server, ObjectMapper json) {
        caller = new Caller(server, json);
    }

    @BeforeAll
    static void load() {
        OneOfEverything.load();
        Neo4jUnderTest.driver().executableQuery(CROWD).execute();
    }

    static Stream<String> lists() {
        return Stream.of(
                        sorted("papers?", PAPER_SORTS),
                        sorted("papers?search=crowd&", with("relevance", PAPER_SORTS)),
                        sorted("papers?topic=T1,T101,field:17&", PAPER_SORTS),
                        sorted("authors/A1/papers?", PAPER_SORTS),
                        sorted("topics/field:17/papers?", List.of("newest")),
                        sorted("papers/W1/references?", List.of("newest")),
                        sorted("papers/W1/citations?", List.of("title")),
                        sorted("authors?", AUTHOR_SORTS),
                        sorted("authors?search=crowd&", with("relevance", AUTHOR_SORTS)),
                        sorted("institutions/I1/authors?", List.of("recent")),
                        sorted("topics/T1/authors?", List.of("name")),
                        sorted("authors/A1/coauthors?", List.of("strength", "recent")),
                        sorted("institutions?", OTHER_SORTS),
                        sorted("topics?within=field:17&", OTHER_SORTS),
                        sorted("topics?search=crowd&", with("relevance", OTHER_SORTS)),
                        sorted("sources?", OTHER_SORTS))
                .flatMap(lists -> lists);
    }

    private static Stream<String> sorted(String list, List<String> sorts) {
        return sorts.stream().map(sort -> list + "sort=" + sort);
    }

    private static List<String> with(String sort, List<String> sorts) {
        return Stream.concat(Stream.of(sort), sorts.stream()).toList();
    }

    @ParameterizedTest
    @MethodSource("lists")
    void pagingToTheEndShouldGiveEachRecordOnce(String list) {
        var all = ids(page(list + "&limit=100"));

        assertThat(all).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(30);
        for (int limit : new int[] {1, all.size() - 1, all.size()}) {
            assertThat(walked(list + "&limit=" + limit, all.size()))
                    .as("by %d", limit)
                    .isEqualTo(all);
        }
    }

    private List<String> walked(String list, int size) {
        var ids = new ArrayList<String>();
        String cursor = null;
        do {
            var page = page(cursor == null ? list : list + "&cursor=" + cursor);
            assertThat(meta(page, "count")).isEqualTo(size);
            ids.addAll(ids(page));
            cursor = (String) meta(page, "nextCursor");
        } while (cursor != null && ids.size() <= size);
        return ids;
    }

    @Test
    void lastPageShouldHaveNoCursorAndEveryPageTheVersionOfTheGraph() {
        assertThat(caller.get("/api/v1/sources?search=zoo").body())
                .startsWith(
                        "{\"meta\":{\"count\":1,\"nextCursor\":null,\"graphVersion\":1},\"results\":[{\"id\":\"S2\"");
    }

    @Test
    void usualSortShouldBeTheSameQuestionAsItsName() {
        var cursor = meta(page("papers?limit=3"), "nextCursor");

        assertThat(page("papers?limit=3&sort=newest&cursor=" + cursor))
                .isEqualTo(page("papers?limit=3&cursor=" + cursor));
    }

    @Test
    void valuesInAnotherOrderShouldBeTheSameQuestion() {
        var question = "papers?limit=3&topic=%s,%s";
        var cursor = meta(page(question.formatted("T1", "T101")), "nextCursor");

        assertThat(ids(page(question.formatted("T101", "T1") + "&cursor=" + cursor)))
                .isEqualTo(ids(page(question.formatted("T1", "T101") + "&cursor=" + cursor)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "papers?sort=oldest",
                "papers?type=article",
                "papers?search=crowd",
                "authors/A1/papers?sort=newest",
                "authors?sort=mostPapers"
            })
    void cursorOfAnotherQuestionShouldBeRefused(String list) {
        var cursor = meta(page("papers?limit=3"), "nextCursor");

        assertThat(refused(list + "&cursor=" + cursor))
                .isEqualTo("The cursor is of another question: leave it out to begin this one.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"papers", "authors", "institutions", "topics", "sources", "authors/A1/coauthors"})
    void badPagesShouldBeRefused(String list) {
        assertThat(refused(list + "?limit=0")).isEqualTo("'0' is not a value of limit; allowed: 1 to 100.");
        assertThat(refused(list + "?limit=101")).isEqualTo("'101' is not a value of limit; allowed: 1 to 100.");
        assertThat(refused(list + "?limit=many")).isEqualTo("'many' is not a value of limit; allowed: a whole number.");
        assertThat(refused(list + "?cursor=x")).startsWith("'x' is not a cursor");
        assertThat(refused(list + "?sort=backwards")).startsWith("'backwards' is not a value of sort; allowed: ");
        assertThat(refused(list + "?limt=3")).contains("Did you mean 'limit'?");
        assertThat(refused(list + "?offset=25")).startsWith("There is no parameter 'offset' here; valid: ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"papers/W1", "papers?limit=2", "authors/A1", "topics/T1/papers", "authors/A1/coauthors?limit=3"})
    void whatTheCallerHasShouldNotBeSentAgain(String path) {
        var first = caller.get("/api/v1/" + path);
        var tag = first.headers().firstValue("ETag").orElseThrow();

        var again = caller.get("/api/v1/" + path, "If-None-Match", tag);

        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(caller.get("/api/v1/" + path).body()).isEqualTo(first.body());
    }

    private String refused(String path) {
        var answer = caller.get("/api/v1/" + path);
        assertThat(answer.statusCode()).as(path).isEqualTo(400);
        return Objects.requireNonNull(caller.read(answer, Problem.class).detail());
    }

    private Map<String, Object> page(String path) {
        var answer = caller.get("/api/v1/" + path);
        assertThat(answer.statusCode()).as("%s: %s", path, answer.body()).isEqualTo(200);
        try {
            return caller.json().readValue(answer.body(), Argument.mapOf(String.class, Object.class));
        } catch (IOException e) {
            throw new AssertionError(answer.body(), e);
        }
    }

    private static @Nullable Object meta(Map<String, Object> page, String name) {
        return map(page.get("meta")).get(name);
    }

    /** A co-author is known by the id of the author. */
    private static List<String> ids(Map<String, Object> page) {
        var results = (List<?>) Objects.requireNonNull(page.get("results"));
        return results.stream()
                .map(result ->
                        map(result).containsKey("author") ? map(map(result).get("author")) : map(result))
                .map(record -> String.valueOf(record.get("id")))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(@Nullable Object value) {
        return (Map<String, Object>) Objects.requireNonNull(value);
    }
}
