package org.scholargraph.listing;

import static java.net.URLEncoder.encode;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.serde.ObjectMapper;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholargraph.graph.OneOfEverything;
import org.scholargraph.http.Caller;
import org.scholargraph.http.Questions;
import org.scholargraph.http.ServiceUnderTest;
import org.scholargraph.paper.PaperAnswer;
import org.scholargraph.paper.PaperGroups;
import org.scholargraph.paper.PaperGroups.PaperGroup;
import org.scholargraph.problem.Problem;

/** How many there are of each, and some drawn at random. */
@MicronautTest(contextBuilder = ServiceUnderTest.class)
class GroupsAndSamplesTest {

    private final Caller caller;
    private final Questions<PaperAnswer> papers;

    GroupsAndSamplesTest(EmbeddedServer server, ObjectMapper json) {
        caller = new Caller(server, json);
        papers = new Questions<>(caller, PaperAnswer.class);
    }

    @BeforeAll
    static void load() {
        OneOfEverything.load();
    }

    private PaperGroups groups(String question) {
        return caller.read(papers.ok("papers?groupBy=" + question), PaperGroups.class);
    }

    @Test
    void groupsShouldComeLargestFirstThenByKeyTheUnknownLast() {
        assertThat(groups("year").results())
                .containsExactly(
                        new PaperGroup("2021", "2021", 2),
                        new PaperGroup("2022", "2022", 2),
                        new PaperGroup("1999", "1999", 1),
                        new PaperGroup("2019", "2019", 1),
                        new PaperGroup("2020", "2020", 1),
                        new PaperGroup(null, null, 1));
        assertThat(groups("year").meta().count()).isEqualTo(6);
    }

    @Test
    void aPaperShouldCountInTheGroupOfEachThatItHas() {
        assertThat(groups("topic").results())
                .startsWith(
                        new PaperGroup(null, null, 3),
                        new PaperGroup("T1", "Graph Neural Networks", 2),
                        new PaperGroup("T2", "Citation Analysis", 2));
        assertThat(groups("institution").results())
                .startsWith(new PaperGroup("I1", "Université de Lyon", 4), new PaperGroup(null, null, 3));
        assertThat(groups("source&search=citations").results())
                .containsExactly(
                        new PaperGroup("S1", "Journal of Graph Stories", 1),
                        new PaperGroup("S2", "Zoo Workshop", 1),
                        new PaperGroup(null, null, 1));
    }

    @ParameterizedTest
    @CsvSource({
        "year, ''",
        "topic, ''",
        "institution, ''",
        "type, ''",
        "source, ''",
        "type, &author=A1",
        "year, &topic=field:17",
        "topic, &topic=field:17",
        "institution, &institution=I1&yearFrom=2020",
        "source, &search=citations",
        "type, &yearFrom=3000"
    })
    void aGroupShouldBeAsLargeAsTheListOfItsFilter(String groupBy, String filters) {
        var total = papers.page("papers?limit=1" + filters).meta().count();
        var groups = groups(groupBy + filters).results();

        assertThat(groups.stream().mapToLong(PaperGroup::count).sum()).isGreaterThanOrEqualTo(total);
        assertThat(groups)
                .filteredOn(group -> group.key() != null && !filters.contains(groupBy + "="))
                .allSatisfy(group -> {
                    var key = encode(String.valueOf(group.key()), UTF_8);
                    var filter = groupBy.equals("year") ? "yearFrom=" + key + "&yearTo=" + key : groupBy + "=" + key;
                    var list = filters.contains("yearFrom") && groupBy.equals("year") ? filter : filter + filters;
                    assertThat(papers.page("papers?limit=1&" + list).meta().count())
                            .isEqualTo(group.count());
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"year", "topic", "institution", "type", "source"})
    void pagingThroughGroupsShouldGiveEachOnce(String groupBy) {
        var all = groups(groupBy + "&limit=100").results();
        for (int limit = 1; limit <= all.size(); limit++) {
            var walked = new ArrayList<PaperGroup>();
            String cursor = null;
            do {
                var page = groups(groupBy + "&limit=" + limit + (cursor == null ? "" : "&cursor=" + cursor));
                assertThat(page.meta().count()).isEqualTo(all.size());
                walked.addAll(page.results());
                cursor = page.meta().nextCursor();
            } while (cursor != null && walked.size() <= all.size());
            assertThat(walked).as("by %d", limit).isEqualTo(all);
        }
    }

    private Set<String> sample(String question) {
        return new HashSet<>(list(question));
    }

    private List<String> list(String question) {
        return papers.page("papers?" + question).results().stream()
                .map(PaperAnswer::id)
                .toList();
    }

    @Test
    void aSampleShouldDependOnItsSeedAlone() {
        var drawn = sample("sample=4&seed=7");

        assertThat(drawn)
                .hasSize(4)
                .isEqualTo(sample("sample=4&seed=7"))
                .isEqualTo(sample("seed=7&sample=4&sort=title"));
        assertThat(sample("sample=4")).isEqualTo(sample("sample=4&seed=0"));
        assertThat(sample("sample=3&seed=7")).hasSize(3).isSubsetOf(drawn);
        assertThat(sample("sample=1000")).isEqualTo(sample("limit=100"));
        assertThat(papers.page("papers?sample=4&seed=7").meta().count()).isEqualTo(4);
    }

    @Test
    void aSampleShouldBeFilteredSortedAndPagedAsAnyList() {
        var all = list("author=A1,A2&sample=4&seed=3&sort=oldest");

        assertThat(all).hasSize(4).isSubsetOf(list("author=A1,A2"));
        assertThat(list("author=A1,A2&sort=oldest")).containsSubsequence(all);
        var first = papers.page("papers?author=A1,A2&sample=4&seed=3&sort=oldest&limit=3");
        assertThat(first.results()).extracting(PaperAnswer::id).isEqualTo(all.subList(0, 3));
        assertThat(list("author=A1,A2&sample=4&seed=3&sort=oldest&limit=3&cursor="
                        + first.meta().nextCursor()))
                .isEqualTo(all.subList(3, 4));
        assertThat(list("search=citations&sample=2")).hasSize(2).isSubsetOf(list("search=citations"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "authors",
                "institutions",
                "topics",
                "sources",
                "authors/A1/papers",
                "authors/A2/coauthors",
                "topics/field:17/authors"
            })
    void everyListShouldHaveSamples(String list) {
        assertThat(caller.get("/api/v1/" + list + "?sample=2").body()).startsWith("{\"meta\":{\"count\":2,");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    papers?groupBy=yaer              | 'yaer' is not a value of groupBy; allowed: year, topic, institution, type, source. Did you mean 'year'?
                    papers?groupBy=year&sort=newest  | Groups come largest first: leave sort out, or groupBy.
                    papers?groupBy=year&sample=3     | Groups count everything: leave sample out, or groupBy.
                    papers?groupBy=year&limit=0      | '0' is not a value of limit; allowed: 1 to 100.
                    authors?groupBy=year             | There is no parameter 'groupBy' here; valid: search, institution, topic, minPapers, sort, limit, cursor, sample, seed, fields.
                    papers?sample=0                  | '0' is not a value of sample; allowed: 1 to 1000.
                    papers?sample=1001               | '1001' is not a value of sample; allowed: 1 to 1000.
                    papers?sample=x                  | 'x' is not a value of sample; allowed: a whole number.
                    papers?seed=3                    | A seed is for drawing a sample: give sample, too.
                    """)
    void badQuestionsShouldBeRefused(String path, @Nullable String detail) {
        assertThat(caller.read(caller.get("/api/v1/" + path), Problem.class).detail())
                .isEqualTo(detail);
    }

    @Test
    void aCursorOfAnotherSampleOrGroupingShouldBeRefused() {
        var cursor = papers.page("papers?sample=4&limit=2").meta().nextCursor();
        var ofGroups = groups("year&limit=2").meta().nextCursor();

        assertThat(papers.problem("papers?limit=2&cursor=" + cursor, 400).detail())
                .contains("another question");
        assertThat(papers.problem("papers?sample=4&seed=1&cursor=" + cursor, 400)
                        .detail())
                .contains("another question");
        assertThat(papers.problem("papers?groupBy=type&cursor=" + ofGroups, 400).detail())
                .contains("another question");
    }
}
