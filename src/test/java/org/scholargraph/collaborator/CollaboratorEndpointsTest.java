package org.scholargraph.collaborator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;

import io.micronaut.context.ApplicationContext;
import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.serde.ObjectMapper;
import java.net.http.HttpResponse;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scholargraph.author.AuthorName;
import org.scholargraph.author.Identity;
import org.scholargraph.collaborator.RecommendedCollaborators.Evidence;
import org.scholargraph.collaborator.RecommendedCollaborators.Reason;
import org.scholargraph.collaborator.RecommendedCollaborators.Recommended;
import org.scholargraph.graph.GraphVersion;
import org.scholargraph.graph.ImportEnded;
import org.scholargraph.graph.Neo4jUnderTest;
import org.scholargraph.graph.OneOfEverything;
import org.scholargraph.http.Caller;
import org.scholargraph.http.CountedQueries;
import org.scholargraph.problem.BadInput;
import org.scholargraph.problem.Problem;
import org.scholargraph.projection.Projections;

/** Whom ada and the others should work with. */
class CollaboratorEndpointsTest {

    private static EmbeddedServer server;
    private static Caller caller;

    @BeforeAll
    static void start() {
        OneOfEverything.load();
        Neo4jUnderTest.driver().executableQuery("""
                        MATCH (gwen:Author {id: 'A7'})
                        CREATE (gwen)-[:AUTHORED {position: 1}]->(:Paper {id: 'W60', authorCount: 2, citationCount: 0,
                          hyperauthored: false})<-[:AUTHORED {position: 2}]-(:Author {id: 'A60', name: 'Hal', identity: 'identifier'}),
                          (:Author {id: 'A61', name: 'Ivy', identity: 'identifier'})""").execute();
        Neo4jUnderTest.driver().executableQuery("""
                        MATCH (topic:Topic {id: 'T1'})
                        CREATE (jan:Author {id: 'A63', name: 'Jan', identity: 'identifier'}),
                          (kim:Author {id: 'A64', name: 'Kim', identity: 'identifier'}),
                          (lee:Author {id: 'A65', name: 'Lee', identity: 'identifier'}),
                          (first:Paper {id: 'W62', year: 2018, authorCount: 2, citationCount: 0, hyperauthored: false}),
                          (second:Paper {id: 'W63', year: 2019, authorCount: 2, citationCount: 0, hyperauthored: false}),
                          (crowd:Paper {id: 'W64', year: 2024, authorCount: 60, citationCount: 0, hyperauthored: true}),
                          (jan)-[:AUTHORED {position: 1}]->(first)<-[:AUTHORED {position: 2}]-(kim),
                          (kim)-[:AUTHORED {position: 1}]->(second)<-[:AUTHORED {position: 2, institutionIds: ['I1']}]-(lee),
                          (lee)-[:AUTHORED {position: 1, institutionIds: ['I3']}]->(crowd)-[:ABOUT {primary: true}]->(topic)""").execute();
        var properties = new HashMap<>(Neo4jUnderTest.properties());
        properties.put("scholargraph.test.count-queries", true);
        server = ApplicationContext.run(EmbeddedServer.class, properties);
        caller = new Caller(server, server.getApplicationContext().getBean(ObjectMapper.class));
    }

    @AfterAll
    static void close() {
        server.close();
    }

    private static RecommendedCollaborators to(String question) {
        return read(caller.get("/api/v1/authors/" + question));
    }

    private static RecommendedCollaborators team(String body) {
        return read(caller.post("/api/v1/collaborators/recommend", body));
    }

    private static RecommendedCollaborators read(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return caller.read(answer, RecommendedCollaborators.class);
    }

    private static List<String> ids(RecommendedCollaborators answer) {
        return answer.results().stream().map(one -> one.author().id()).toList();
    }

    private static Reason reason(Recommended one, Signal signal) {
        return one.reasons().stream()
                .filter(reason -> reason.signal() == signal)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void recommendedShouldBeNeitherOneselfNorPresentCoauthors() {
        assertThat(ids(to("A1/recommended-collaborators"))).contains("A4").doesNotContain("A1", "A2", "A3");
    }

    @Test
    void reasonsShouldAddUpToTheScoreTheGreatestFirst() {
        for (var one : to("A1/recommended-collaborators").results()) {
            var shares = one.reasons().stream().mapToDouble(Reason::share).toArray();
            double sum = 0;
            for (int i = 0; i < shares.length; i++) {
                sum += shares[i];
                assertThat(i == 0 || shares[i] <= shares[i - 1]).isTrue();
            }
            assertThat(sum).isEqualTo(one.score(), within(1e-9));
            assertThat(reason(one, Signal.base).text()).isNotEmpty();
        }
    }

    @Test
    void reasonsShouldNameWhatTheyAreSeenBy() {
        var dan = to("A1/recommended-collaborators").results().getFirst();

        assertThat(dan.author().id()).isEqualTo("A4");
        assertThat(reason(dan, Signal.commonCoauthors).text()).startsWith("2 common co-authors: ");
        assertThat(reason(dan, Signal.commonCoauthors).evidence())
                .containsExactlyInAnyOrder(new Evidence("A2", "Bob Okafor"), new Evidence("A3", "Cleo Zhang"));
        assertThat(dan.path())
                .containsExactly(
                        new AuthorName("A1", "Ada García", "0000-0002-1825-0097"),
                        new AuthorName("A2", "Bob Okafor", null),
                        new AuthorName("A4", "Dan Novák", null));
        assertThat(dan.author().paperCount()).isEqualTo(2);
        assertThat(dan.author().lastYear()).isEqualTo(2022);
        assertThat(dan.author().institutions()).containsExactly(new Evidence("I3", "Acme Research"));
    }

    @Test
    void whereNoYearIsKnownNothingShouldBeSaidOfTime() {
        var hal = to("A6/recommended-collaborators").results().getFirst();

        assertThat(hal.author().id()).isEqualTo("A60");
        assertThat(hal.author().lastYear()).isNull();
        assertThat(reason(hal, Signal.recentActivity).text()).isEqualTo("when the papers appeared is not known");
        assertThat(reason(hal, Signal.openness).text()).matches("usually \\d authors a paper");
    }

    @Test
    void asOfShouldKnowNothingLater() {
        var answer = to("A1/recommended-collaborators?asOf=2021");

        assertThat(answer.meta().asOf()).isEqualTo(2021);
        assertThat(answer.results()).allSatisfy(one -> {
            assertThat(one.author().lastYear()).isLessThanOrEqualTo(2021);
            assertThat(reason(one, Signal.commonCoauthors).text()).isEqualTo("no common co-author");
        });
        var tooEarly = caller.get("/api/v1/authors/A1/recommended-collaborators?asOf=2018");
        assertThat(tooEarly.statusCode()).isEqualTo(404);
        assertThat(tooEarly.body()).contains("The author 'A1' has no paper up to 2018.");
        assertThat(caller.get("/api/v1/authors/A6/recommended-collaborators?asOf=2022")
                        .statusCode())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ' ', textBlock = """
            minPapers=3 false
            minPapers=2 true
            activeSince=2022 true
            activeSince=2023 false
            institution=I3 true
            institution=I1 false
            institution=ror:01rk35k63 false
            excludeInstitution=I3 false
            excludeInstitution=I1,I2 true
            topic=T2 true
            topic=T1 false
            topic=field:17 true
            country=fr false
            """)
    void filtersShouldKeepDanOrLeaveHimOut(String filter, boolean kept) {
        assertThat(ids(to("A1/recommended-collaborators?" + filter)).contains("A4"))
                .isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource({
        "institution=I3, true",
        "institution=I1, false",
        "excludeInstitution=I3, false",
        "excludeInstitution=I1, true",
        "topic=T1, true",
        "activeSince=2024, true",
        "minPapers=2, true",
        "minPapers=3, false"
    })
    void filtersShouldLookAtHyperauthoredPapersToo(String filter, boolean kept) {
        assertThat(ids(to("A63/recommended-collaborators?" + filter)).contains("A65"))
                .isEqualTo(kept);
    }

    @Test
    void whatIsToldOfSomebodyShouldBeOfAllPapers() {
        var lee = to("A63/recommended-collaborators").results().getFirst();

        assertThat(lee.author().id()).isEqualTo("A65");
        assertThat(lee.author().institutions()).containsExactly(new Evidence("I3", "Acme Research"));
        assertThat(reason(lee, Signal.recentActivity).text())
                .isEqualTo("1 paper in the last twelve months, the last one within a year, the first 3 years ago");
    }

    @Test
    void oneWhoIsKnownByNameAloneShouldBeMarked() {
        var answer = team("{\"topics\": [\"counting citations\"], \"limit\": 50}");

        assertThat(answer.results()).isNotEmpty().allSatisfy(one -> assertThat(
                        one.author().identity())
                .isEqualTo(one.author().id().startsWith("name:") ? Identity.name : Identity.identifier));
    }

    @Test
    void somebodyWhoOnlyNamesTopicsShouldGetThoseWhoWriteAboutThem() {
        assertThat(ids(team("{\"topics\": [\"T2\"]}"))).contains("A2", "A4");
        assertThat(ids(team("{\"topics\": [\"field:17\"]}"))).contains("A1", "A2", "A4");
        assertThat(ids(team("{\"topics\": [\"counting citations\"]}"))).contains("A1", "A2");
    }

    @Test
    void anAuthorNamedTwiceShouldCountOnce() {
        assertThat(team("{\"positiveAuthors\": [\"A1\", \"A6\", \"https://openalex.org/A1\"]}")
                        .results())
                .isNotEmpty()
                .isEqualTo(team("{\"positiveAuthors\": [\"A1\", \"A6\"]}").results());
    }

    @Test
    void aTeamShouldGetNobodyWithWhomOneOfThemHasWritten() {
        assertThat(ids(team("{\"positiveAuthors\": [\"A1\", \"A6\"]}")))
                .contains("A4")
                .doesNotContain("A1", "A2", "A3", "A6", "A7");
        assertThat(ids(team("{\"positiveAuthors\": [\"A1\"], \"excludeAuthors\": [\"A4\"]}")))
                .doesNotContain("A4");
    }

    @Test
    void whomToWorkWithShouldBeToldWithoutAskingTheGraph() {
        var question = "name:eve%20m%C3%BCller/recommended-collaborators";
        to(question);
        var context = server.getApplicationContext();
        await().until(() -> context.getBean(Projections.class).current().graphVersion()
                == context.getBean(GraphVersion.class).current());

        assertThat(server.getApplicationContext().getBean(CountedQueries.class).during(() -> to(question)))
                .isEmpty();
    }

    @Test
    void aTeamShouldCostFewQueriesHoweverManyAreNamed() {
        var some = String.join(",", Collections.nCopies(50, "\"A1\""));
        var many = String.join(",", Collections.nCopies(500, "\"A2\""));
        var question = "{\"positiveAuthors\": [" + some + "], \"excludeAuthors\": [" + many + "]}";
        team(question); // the projection is loaded

        assertThat(server.getApplicationContext().getBean(CountedQueries.class).during(() -> team(question)))
                .hasSizeLessThanOrEqualTo(5);
    }

    @Test
    void negativeExampleWithoutPapersShouldTakeNothing() {
        assertThat(team("{\"positiveAuthors\": [\"A1\"], \"negativeAuthors\": [\"A61\"]}")
                        .results())
                .isEqualTo(team("{\"positiveAuthors\": [\"A1\"]}").results());
    }

    @Test
    void negativeExamplesShouldTakeFromTheScore() {
        var before = team("{\"positiveAuthors\": [\"A1\"]}").results().getFirst();
        var after = team("{\"positiveAuthors\": [\"A1\"], \"negativeAuthors\": [\"A2\"]}").results().stream()
                .filter(one -> one.author().id().equals("A4"))
                .findFirst()
                .orElseThrow();

        assertThat(before.author().id()).isEqualTo("A4");
        assertThat(reason(after, Signal.negativeExamples).share()).isLessThanOrEqualTo(-1);
        assertThat(after.score())
                .isEqualTo(
                        before.score() + reason(after, Signal.negativeExamples).share(), within(1e-9));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            limit=0; limit
            limit=101; limit
            country=germany; country
            asOf=lately; asOf
            institution=A1; institution
            topics=T1; topics
            minPapers=-1; minPapers
            """)
    void badParametersShouldBeNamed(String question, String parameter) {
        var answer = caller.get("/api/v1/authors/A1/recommended-collaborators?" + question);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(caller.read(answer, Problem.class).errors())
                .extracting(BadInput::parameter)
                .containsExactly(parameter);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            {}; /positiveAuthors
            {"positiveAuthors": ["A1", "A77"]}; /positiveAuthors/1
            {"positiveAuthors": ["T1"]}; /positiveAuthors/0
            {"positiveAuthors": ["A1", null]}; /positiveAuthors/1
            {"topics": ["xyzzy"]}; /topics/0
            {"positiveAuthors": ["A1"], "limit": 0}; /limit
            """)
    void badBodiesShouldBeNamed(String body, String pointer) {
        var answer = caller.post("/api/v1/collaborators/recommend", body);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(caller.read(answer, Problem.class).errors())
                .extracting(BadInput::pointer)
                .containsExactly(pointer);
    }

    @Test
    void somebodyUnknownShouldBe404AndAnIdThatWasGivenUpShouldLeadOn() {
        assertThat(caller.get("/api/v1/authors/A77/recommended-collaborators").statusCode())
                .isEqualTo(404);
        assertThat(caller.get("/api/v1/authors/A9/recommended-collaborators").statusCode())
                .isEqualTo(301);
    }

    @Test
    void theSameQuestionShouldHaveTheSameTag() {
        var path = "/api/v1/authors/A1/recommended-collaborators?limit=5";
        caller.get(path);
        var first = caller.get(path);
        var tag = first.headers().firstValue("ETag").orElseThrow();

        assertThat(caller.get(path).body()).isEqualTo(first.body());
        assertThat(caller.get(path, "If-None-Match", tag).statusCode()).isEqualTo(304);
        assertThat(caller.get("/api/v1/authors/A1/recommended-collaborators?limit=6", "If-None-Match", tag)
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    @SuppressWarnings("unchecked")
    void anAnswerShouldBeANewOneWhenTheProjectionHasFollowedTheGraph() {
        var path = "/api/v1/authors/A1/recommended-collaborators?limit=4";
        var context = server.getApplicationContext();
        long moved = context.getBean(GraphVersion.class).current() + 1;
        caller.get(path);
        Neo4jUnderTest.driver()
                .executableQuery("MATCH (state:GraphState) SET state.version = state.version + 1")
                .execute();
        await().until(() -> context.getBean(GraphVersion.class).current() == moved);
        var former = caller.get(path);
        assertThat(read(former).meta().graphVersion()).isLessThan(moved);

        context.getBean(ApplicationEventPublisher.class).publishEvent(new ImportEnded());
        await().until(() -> context.getBean(Projections.class).current().graphVersion() == moved);

        var tag = former.headers().firstValue("ETag").orElseThrow();
        assertThat(read(caller.get(path, "If-None-Match", tag)).meta().graphVersion())
                .isEqualTo(moved);
    }

    @Test
    void theModelShouldSayWhatItLooksAt() {
        var answer = caller.get("/api/v1/collaborators/model");
        var model = caller.read(answer, ModelAnswer.class);

        assertThat(model.name()).isEqualTo("scholargraph-1");
        assertThat(model.features()).hasSize(Feature.count());
        assertThat(model.evaluation()).isNull();
    }
}
