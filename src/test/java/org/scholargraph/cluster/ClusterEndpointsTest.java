package org.scholargraph.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.micronaut.context.annotation.Property;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.serde.ObjectMapper;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholargraph.cluster.ClusterDetails.Central;
import org.scholargraph.cluster.ClusterDetails.Neighbour;
import org.scholargraph.cluster.ClusterDetails.Parent;
import org.scholargraph.cluster.ClusterDetails.YearPapers;
import org.scholargraph.graph.Neo4jUnderTest;
import org.scholargraph.graph.OneOfEverything;
import org.scholargraph.http.Caller;
import org.scholargraph.http.CountedQueries;
import org.scholargraph.http.Questions;
import org.scholargraph.http.ServiceUnderTest;
import org.scholargraph.neighbourhood.GraphAnswer;
import org.scholargraph.neighbourhood.KindCounts;

@MicronautTest(contextBuilder = ServiceUnderTest.class)
@Property(name = "scholargraph.test.count-queries", value = "true")
class ClusterEndpointsTest {

    private final Caller caller;
    private final Clusterings clusterings;
    private final ClusterMaps ready;
    private final CountedQueries queries;
    private final Questions<ClusterList> lists;
    private final Questions<ClusterDetails> clusters;
    private final Questions<ClusterSummary> summaries;
    private final Questions<ClusterMap> maps;
    private final Questions<GraphAnswer> neighbourhoods;

    ClusterEndpointsTest(
            EmbeddedServer server,
            ObjectMapper json,
            Clusterings clusterings,
            ClusterMaps ready,
            CountedQueries queries) {
        caller = new Caller(server, json);
        this.clusterings = clusterings;
        this.ready = ready;
        this.queries = queries;
        lists = new Questions<>(caller, ClusterList.class);
        clusters = new Questions<>(caller, ClusterDetails.class);
        summaries = new Questions<>(caller, ClusterSummary.class);
        maps = new Questions<>(caller, ClusterMap.class);
        neighbourhoods = new Questions<>(caller, GraphAnswer.class);
    }

    @BeforeAll
    static void load() {
        OneOfEverything.load();
    }

    @Test
    void listShouldSayHowTheClustersWereFound() {
        var meta = lists.one("clusters?of=topics&resolution=coarse").meta();

        assertThat(meta)
                .isEqualTo(new ClusterList.Meta(
                        1, null, 1, true, Clustered.topics, Resolution.coarse, "leiden-cpm", 1L, 10, 1.0, 0.5, 3, 1));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    clusters                                   | topics-2 topics-3
                    clusters?sort=label                        | topics-3 topics-2
                    clusters?sort=mostPapers                   | topics-2 topics-3
                    clusters?resolution=coarse&sort=growth     | topics-1
                    clusters?of=authors&resolution=coarse      | authors-1
                    clusters?of=authors&resolution=fine        |
                    """)
    void listShouldHaveTheClustersOfAResolution(String path, String ids) {
        assertThat(lists.one(path).results())
                .extracting(ClusterSummary::id)
                .containsExactly(ids == null ? new String[0] : ids.split(" "));
    }

    @Test
    void fieldsShouldBeChosenAndIdsBeReadInAnyCase() {
        assertThat(caller.get("/api/v1/clusters/TOPICS-2?fields=label").body())
                .matches("\\{\"id\":\"topics-2\",\"label\":\"[^\"]+\"}");
        assertThat(caller.get("/api/v1/clusters?fields=size&limit=1").body())
                .contains("[{\"id\":\"topics-2\",\"size\":");
    }

    @Test
    void pagesShouldFollowOneUponTheOther() {
        var first = lists.one("clusters?limit=1");
        var second = lists.one("clusters?limit=1&cursor=" + first.meta().nextCursor());

        assertThat(first.meta().count()).isEqualTo(2);
        assertThat(second.results()).extracting(ClusterSummary::id).containsExactly("topics-3");
        assertThat(second.meta().nextCursor()).isNull();
    }

    @Test
    void clusterShouldTellWhatIsCentralAndWhatIsNear() {
        var coarse = clusters.one("clusters/topics-1");
        var middle = clusters.one("clusters/topics-2");

        assertThat(coarse.topics()).extracting(ClusterDetails.CentralTopic::id).containsExactly("T1", "T2");
        assertThat(coarse.authors()) // who is gone since is left out
                .containsExactly(new Central("A2", "Bob Okafor", 3), new Central("A1", "Ada García", 2));
        assertThat(coarse.papers()).extracting(ClusterDetails.CentralPaper::id).containsExactly("W1", "W2", "W3");
        assertThat(coarse.institutions()).containsExactly(new Central("I1", "Université de Lyon", 3));
        assertThat(coarse.paperCountsByYear())
                .containsExactly(new YearPapers(2020, 1), new YearPapers(2021, 1), new YearPapers(2022, 1));
        assertThat(coarse.parent()).isNull();
        assertThat(coarse.children()).extracting(ClusterDetails.Child::id).containsExactly("topics-2", "topics-3");
        assertThat(middle.parent()).isEqualTo(new Parent("topics-1", "Graph Neural Networks", Resolution.coarse));
        assertThat(middle.neighbours()).containsExactly(new Neighbour("topics-3", "Citation Analysis", 1));
    }

    @Test
    void idThatWasGivenUpShouldLeadToItsLargestPart() {
        var answer = caller.get("/api/v1/clusters/topics-4");

        assertThat(answer.statusCode()).isEqualTo(301);
        assertThat(answer.headers().firstValue("Location")).hasValue("/api/v1/clusters/topics-2");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    clusters/topics-1/topics              | T1 T2
                    clusters/TOPICS-1/topics?sort=name    | T2 T1
                    clusters/topics-1/topics?limit=1      | T1
                    clusters/topics-3/topics              | T2
                    clusters/authors-1/topics?sort=name   | T2 T1
                    clusters/topics-1/papers?sort=oldest  | W1 W2 W3
                    clusters/topics-2/papers?sort=oldest  | W1 W2
                    clusters/topics-1/papers?yearFrom=2022| W3
                    clusters/authors-1/papers?sort=oldest | W1 W2 W3
                    clusters/topics-3/authors?sort=name   | A2 A3 A4
                    clusters/authors-1/authors?sort=name  | A1 A2 A3
                    clusters/authors-1/authors?minPapers=4| A1
                    """)
    void whatAClusterHoldsShouldBeListed(String path, String ids) {
        var rows = Stream.of(ids.split(" ")).map("{\"id\":\"%s\"}"::formatted).collect(Collectors.joining(","));

        assertThat(lists.ok(path + (path.contains("?") ? "&" : "?") + "fields=id")
                        .body())
                .endsWith("\"results\":[" + rows + "]}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"topics", "authors", "papers"})
    void whatAClusterHeldThatEndedShouldBeAskedOfItsLargestPart(String what) {
        var answer = caller.get("/api/v1/clusters/topics-4/" + what);

        assertThat(answer.statusCode()).isEqualTo(301);
        assertThat(answer.headers().firstValue("Location")).hasValue("/api/v1/clusters/topics-2/" + what);
        assertThat(clusters.problem("clusters/topics-99/" + what, 404).detail())
                .isEqualTo("There is no cluster 'topics-99' in this graph.");
    }

    @Test
    void whatWasNeverClusteredShouldBeToldFromWhatIsInNone() {
        Neo4jUnderTest.driver()
                .executableQuery("MATCH (found:Clustering|Cluster) DETACH DELETE found")
                .execute();
        clusterings.refresh();
        try {
            assertThat(lists.one("clusters").meta().clustered()).isFalse();
            assertThat(maps.one("clusters/map").meta().clustered()).isFalse();
            assertThat(Stream.of("topics/T1/cluster", "papers/W1/cluster", "authors/A1/clusters")
                            .map(path -> clusters.problem(path, 404).detail()))
                    .containsOnly("Nothing has been clustered yet; /api/v1/clusters/progress says how far that is.");
        } finally {
            OneOfEverything.load();
            clusterings.refresh();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"clusters/topics-5", "clusters/TOPICS-5", "clusters/topics-5/papers"})
    void idThatWasGivenUpForNoneShouldBeSaidToHaveEnded(String path) {
        var problem = clusters.problem(path, 410);

        assertThat(problem.type()).isEqualTo("/problems/ended");
        assertThat(problem.detail())
                .isEqualToIgnoringCase(
                        "The cluster 'topics-5' has ended: what it held is in no cluster of its resolution now.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "topics-6",
                "authors-2",
                "topics-0",
                "topics-05",
                "topics-",
                "papers-1",
                "topics-99999999999999999999"
            })
    void idThatNoClusterHadShouldNotBeFound(String id) {
        assertThat(clusters.problem("clusters/" + id, 404).detail())
                .isEqualTo("There is no cluster '%s' in this graph.".formatted(id));
    }

    @Test
    void whatIsNotThereShouldNotBeFound() {
        assertThat(clusters.problem("clusters/topics-99", 404).detail())
                .isEqualTo("There is no cluster 'topics-99' in this graph.");
        assertThat(clusters.problem("topics/T99/cluster", 404).detail())
                .isEqualTo("There is no topic 'T99' in this graph.");
        assertThat(clusters.problem("topics/C1/cluster", 404).detail())
                .isEqualTo("There is no cluster of resolution middle with the topic 'C1' in this graph.");
        assertThat(clusters.problem("authors/A99/clusters", 404).detail())
                .isEqualTo("There is no author 'A99' in this graph.");
        assertThat(clusters.problem("papers/W99/cluster", 404).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({
        "clusters?of=papers, of",
        "clusters?resolution=finest, resolution",
        "clusters?sort=newest, sort",
        "clusters?limit=0, limit",
        "clusters?kind=topics, kind",
        "clusters/map?maxNodes=1001, maxNodes",
        "clusters/map?maxNodes=0, maxNodes",
        "clusters/map?of=papers, of",
        "clusters/map?format=svg, format",
        "clusters/topics-1/topics?sort=newest, sort",
        "clusters/topics-1/papers?topic=A1, topic",
        "topics/T1/cluster?resolution=x, resolution"
    })
    void badParameterShouldBeNamed(String path, String parameter) {
        assertThat(clusters.badParameter(path).parameter()).isEqualTo(parameter);
    }

    @Test
    void valueThatIsNoneOfAFewShouldBeToldTheNearest() {
        assertThat(clusters.badParameter("clusters?of=topic").detail())
                .isEqualTo("'topic' is not a value of of; allowed: topics, authors. Did you mean 'topics'?");
        assertThat(clusters.badParameter("graph/path?from=A1&to=A2&through=a%20ny")
                        .detail())
                .isEqualTo("'a ny' is not a value of through; allowed: coauthorship, any. Did you mean 'any'?");
    }

    @ParameterizedTest
    @CsvSource({
        "topics/T1/cluster, topics-2",
        "topics/https%3A%2F%2Fopenalex.org%2FT2/cluster, topics-3",
        "topics/T1/cluster?resolution=coarse, topics-1",
        "papers/W1/cluster, topics-2",
        "papers/W3/cluster?resolution=coarse, topics-1"
    })
    void memberShouldKnowItsCluster(String path, String id) {
        assertThat(summaries.one(path).id()).isEqualTo(id);
    }

    @Test
    void authorShouldKnowTheClusterOfAuthorsAndThoseOfTheTopics() {
        assertThat(summaries.page("authors/A1/clusters?resolution=coarse").results())
                .extracting(ClusterSummary::id)
                .containsExactly("authors-1", "topics-1");
        assertThat(summaries.page("authors/A1/clusters").results())
                .extracting(ClusterSummary::id)
                .containsExactly("topics-2");
        assertThat(summaries.page("authors/A6/clusters").results()).isEmpty();
    }

    @Test
    void mapShouldHaveCoordinatesClustersAndTies() {
        var map = maps.one("clusters/map?of=authors&resolution=coarse");

        assertThat(map.meta())
                .isEqualTo(new ClusterMap.Meta(
                        1, true, Clustered.authors, Resolution.coarse, 3, 2, true, new KindCounts(5, 0, 0, 0, 0), 0));
        assertThat(map.nodes()).extracting(ClusterMap.Node::id).containsExactly("A1", "A2", "A3");
        assertThat(map.nodes()).extracting(ClusterMap.Node::cluster).containsOnly("authors-1");
        assertThat(map.nodes().getFirst().x()).isEqualTo(-0.5);
        assertThat(map.nodes()).allSatisfy(node -> {
            var inNeighbourhood = neighbourhoods
                    .one("graph/neighbourhood?id=" + node.id())
                    .nodes()
                    .getFirst();
            assertThat(node.degree()).isEqualTo(inNeighbourhood.degree());
            assertThat(node.shown())
                    .isEqualTo(new KindCounts(
                            map.edges().stream()
                                    .filter(edge -> List.of(edge.source(), edge.target())
                                            .contains(node.id()))
                                    .count(),
                            0,
                            0,
                            0,
                            0));
        });
        assertThat(map.edges())
                .containsExactly(
                        new ClusterMap.Edge("coauthoredWith|A1|A2", "A1", "A2", "coauthoredWith", 1.5),
                        new ClusterMap.Edge("coauthoredWith|A2|A3", "A2", "A3", "coauthoredWith", 1.0));
    }

    @Test
    void smallerMapShouldBeTheBeginningOfALargerOne() {
        var all = maps.one("clusters/map?of=authors");
        var two = maps.one("clusters/map?of=authors&maxNodes=2");

        assertThat(two.nodes())
                .extracting(ClusterMap.Node::id, ClusterMap.Node::x, ClusterMap.Node::clusterNumber)
                .containsExactlyElementsOf(all.nodes().subList(0, 2).stream()
                        .map(node -> tuple(node.id(), node.x(), node.clusterNumber()))
                        .toList());
        assertThat(two.edges()).isEqualTo(all.edges().subList(0, 1));
        assertThat(two.meta().omitted()).isEqualTo(new KindCounts(6, 0, 0, 0, 0));
        assertThat(two.meta().truncated()).isTrue();
    }

    @Test
    void vosviewerShouldFindCoordinatesAndClustersWhereItLooks() {
        var json = lists.ok("clusters/map?of=authors&resolution=coarse&format=vosviewer")
                .body();

        assertThat(json)
                .contains("\"x\":-0.5")
                .contains("\"cluster\":1")
                .contains("\"weight\":2.0")
                .contains("\"strength\":1.5")
                .contains("\"clusters\":[{\"cluster\":1,\"label\":\"Graph Neural Networks: Bob Okafor\"}]")
                .doesNotContain("authors-1");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    cytoscape | "position":{"x":0.0,"y":-500.0}
                    gexf      | <viz:position x="0.0" y="500.0" z="0.0"/>
                    """)
    void programsThatDrawShouldFindPositionsWhereTheyLook(String format, String position) {
        assertThat(lists.ok("clusters/map?of=authors&format=" + format).body()).contains(position);
        assertThat(lists.ok("graph/neighbourhood?id=A1&format=" + format).body())
                .doesNotContain("\"position\":{", "viz:position");
    }

    @Test
    void everyFormatShouldBeGiven() {
        for (var format : List.of("json", "cytoscape", "graphology", "graphml", "gexf", "vosviewer", "csv")) {
            assertThat(caller.bytes("/api/v1/clusters/map?format=" + format).statusCode())
                    .as(format)
                    .isEqualTo(200);
        }
    }

    @Test
    void mapThatIsReadyShouldCostNoQuery() {
        clusterAnew();
        ready.prepare();

        assertThat(queries.during(() -> maps.one("clusters/map?of=authors&maxNodes=3")))
                .isEmpty();
    }

    @Test
    void mapThatTheCallerHasShouldNotBeSentAgain() {
        var path = "/api/v1/clusters/map?format=gexf";
        var tag = caller.get(path).headers().firstValue("ETag").orElseThrow();

        assertThat(caller.get(path, "If-None-Match", tag).statusCode()).isEqualTo(304);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "clusters",
                "clusters/topics-1",
                "clusters/topics-1/topics",
                "clusters/topics-1/authors",
                "clusters/topics-1/papers",
                "clusters/map",
                "topics/T1/cluster",
                "papers/W1/cluster",
                "authors/A1/clusters"
            })
    void newClustersShouldMakeEveryAnswerANewOne(String path) {
        var tag = caller.get("/api/v1/" + path).headers().firstValue("ETag").orElseThrow();
        clusterAnew();

        assertThat(caller.get("/api/v1/" + path, "If-None-Match", tag).statusCode())
                .isEqualTo(200);
    }

    private void clusterAnew() {
        Neo4jUnderTest.driver()
                .executableQuery("MATCH (clustering:Clustering) SET clustering.number = clustering.number + 1")
                .execute();
        clusterings.refresh();
    }

    @Test
    void progressShouldBeTold() {
        var progress = new Questions<>(caller, Progress.class).one("clusters/progress");

        assertThat(progress.state()).isEqualTo(Progress.State.idle);
        assertThat(caller.get("/api/v1/clusters/progress").headers().firstValue("ETag"))
                .isEmpty();
    }
}
