package org.scholargraph.listing;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.core.type.Argument;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.serde.ObjectMapper;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholargraph.author.AuthorAnswer;
import org.scholargraph.graph.OneOfEverything;
import org.scholargraph.http.Caller;
import org.scholargraph.http.ServiceUnderTest;
import org.scholargraph.institution.InstitutionAnswer;
import org.scholargraph.listing.BatchAnswer.NothingNamed;
import org.scholargraph.paper.PaperAnswer;
import org.scholargraph.problem.Problem;
import org.scholargraph.source.SourceAnswer;
import org.scholargraph.topic.TopicAnswer;

/** Many ids at once. */
@MicronautTest(contextBuilder = ServiceUnderTest.class)
class BatchTest {

    private final Caller caller;

    BatchTest(EmbeddedServer server, ObjectMapper json) {
        caller = new Caller(server, json);
    }

    @BeforeAll
    static void load() {
        OneOfEverything.load();
    }

    private static String ids(String... ids) {
        return Arrays.stream(ids).map(id -> '"' + id + '"').collect(joining(",", "{\"ids\":[", "]}"));
    }

    private HttpResponse<String> ask(String kind, String body) {
        return caller.post("/api/v1/" + kind + "/batch", body);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private <T> BatchAnswer<T> found(String kind, Class<T> type, String... ids) {
        var answer = ask(kind, ids(ids));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        try {
            return (BatchAnswer<T>)
                    caller.json().readValue(answer.body(), (Argument) Argument.of(BatchAnswer.class, type));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void whatIsFoundShouldComeInTheOrderAskedAndAsItComesAlone() {
        var answer = found("papers", PaperAnswer.class, "W3", "doi:10.1002/(SICI)1097+0258/ada", "W2", "w3");

        assertThat(answer.results()).extracting(PaperAnswer::id).containsExactly("W3", "W1", "W2", "W3");
        assertThat(answer.errors()).isEmpty();
        assertThat(answer.meta()).isEqualTo(new BatchAnswer.Meta(4, 1));
        assertThat(answer.results().getFirst())
                .isEqualTo(caller.read(caller.get("/api/v1/papers/W3"), PaperAnswer.class));
    }

    @Test
    void everyIdThatNamesNothingShouldBeToldAndFailNoOther() {
        var answer = found("papers", PaperAnswer.class, "W99", "W1", "nonsense", "A1", "doi:10.1/none", "", "W2");

        assertThat(answer.results()).extracting(PaperAnswer::id).containsExactly("W1", "W2");
        assertThat(answer.errors())
                .containsExactly(
                        new NothingNamed("W99", "/ids/0", "There is no paper 'W99' in this graph."),
                        new NothingNamed(
                                "nonsense",
                                "/ids/2",
                                "'nonsense' in ids is not an id; allowed: W…, doi:…, arxiv:…, acl:…, title:…, x:…, or"
                                        + " their URLs."),
                        new NothingNamed(
                                "A1",
                                "/ids/3",
                                "'A1' in ids is the id of a thing of kind author; allowed for kind paper: W…, doi:…,"
                                        + " arxiv:…, acl:…, title:…, x:…, or their URLs."),
                        new NothingNamed("doi:10.1/none", "/ids/4", "There is no paper 'doi:10.1/none' in this graph."),
                        new NothingNamed(
                                "",
                                "/ids/5",
                                "'' in ids is not an id; allowed: W…, doi:…, arxiv:…, acl:…, title:…, x:…, or their"
                                        + " URLs."));
    }

    @Test
    void anIdThatWasGivenUpShouldBeFollowedSilently() {
        assertThat(found("authors", AuthorAnswer.class, "A9", "acl-author:nobody")
                        .results())
                .extracting(AuthorAnswer::id)
                .containsExactly("A1");
        assertThat(found("papers", PaperAnswer.class, "acl:p18-1001").results())
                .extracting(PaperAnswer::id)
                .containsExactly("W1");
    }

    @Test
    void everyKindShouldHaveOne() {
        assertThat(found("authors", AuthorAnswer.class, "A2", "orcid:0000-0002-1825-0097", "A99")
                        .results())
                .extracting(AuthorAnswer::id)
                .containsExactly("A2", "A1");
        assertThat(found("institutions", InstitutionAnswer.class, "I3", "ror:01rk35k63", "I99")
                        .results())
                .extracting(InstitutionAnswer::id)
                .containsExactly("I3", "I1");
        assertThat(found("topics", TopicAnswer.class, "field:17", "T99", "C1").results())
                .extracting(TopicAnswer::id)
                .containsExactly("field:17", "C1");
        assertThat(found("sources", SourceAnswer.class, "S2", "S1").results())
                .extracting(SourceAnswer::id)
                .containsExactly("S2", "S1");
    }

    @Test
    void aNullShouldFailNoMoreThanItself() {
        var answer = ask("topics", "{\"ids\":[null,\"T1\"]}");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body()).contains("\"id\":\"T1\"", "\"pointer\":\"/ids/0\"");
    }

    @Test
    void fiveHundredShouldBeAnsweredAndOneMoreRefused() {
        var many = IntStream.range(0, 500).mapToObj(i -> i % 2 == 0 ? "W1" : "W" + (900 + i));
        var answer = found("papers", PaperAnswer.class, many.toArray(String[]::new));

        assertThat(answer.results()).hasSize(250);
        assertThat(answer.errors()).hasSize(250);
        assertThat(ask("papers", ids(Stream.generate(() -> "W1").limit(501).toArray(String[]::new)))
                        .statusCode())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {"ids":[]}              | /ids
                    {"ids":"W1"}            | /ids
                    {"idds":["W1"]}         | /idds
                    {}                      | /ids
                    {"ids":[{"id":"W1"}]}   | /ids/0
                    """)
    void aBadBodyShouldBeRefusedByThePlaceInIt(String body, String pointer) {
        var answer = ask("papers", body);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(caller.read(answer, Problem.class).errors())
                .extracting(error -> error.pointer())
                .as(answer.body())
                .containsExactly(pointer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://elsewhere.example", "null"})
    void pagesOfOtherOriginsMayAskAsNothingIsWritten(String origin) {
        assertThat(caller.post("/api/v1/papers/batch", ids("W1"), "Origin", origin)
                        .statusCode())
                .isNotEqualTo(403);
    }

    @Test
    void fieldsShouldBeChosenAsInLists() throws IOException {
        var answer = caller.post("/api/v1/papers/batch?fields=title", ids("W2", "W99"));
        var read = caller.json().readValue(answer.body(), Argument.mapOf(String.class, Object.class));

        assertThat(read.get("results")).isEqualTo(List.of(Map.of("id", "W2", "title", "Counting citations")));
        assertThat(read.get("errors"))
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .hasSize(1);
    }
}
