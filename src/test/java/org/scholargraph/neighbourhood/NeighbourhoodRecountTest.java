package org.scholargraph.neighbourhood;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.serde.ObjectMapper;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scholargraph.graph.Neo4jUnderTest;
import org.scholargraph.http.Caller;

/** Neighbourhoods of a graph of some hundreds of nodes, held against a recount by other means. */
class NeighbourhoodRecountTest {

    private static final String ALL = "author,paper,topic,institution,source";
    private static final String TIES = "coauthoredWith,authored,affiliatedWith,about,partOf,cites,publishedIn";

    private static final SmallWorld WORLD = new SmallWorld(7, 300);
    private static final Recount WHOLE = new Recount(WORLD, split(TIES), 1, null, null);
    private static EmbeddedServer server;
    private static Caller caller;

    @BeforeAll
    static void start() {
        WORLD.store();
        server = ApplicationContext.run(EmbeddedServer.class, Neo4jUnderTest.properties());
        caller = new Caller(server, server.getApplicationContext().getBean(ObjectMapper.class));
    }

    @AfterAll
    static void close() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ' ', nullValues = "-", textBlock = """
            A100 1 - - 25 150 1 - -
            A100 1 - - 3 150 1 - -
            A100 1 author - 25 150 2 - -
            A100 2 - - 25 150 1 - -
            A103 2 - - 4 1000 1 - -
            A105 3 - - 3 400 1 - -
            A120 3 author,paper - 5 60 1 - -
            A100 1 - - 25 150 1 2005 2012
            A101 2 - - 5 200 1 2005 2012
            A102 2 author - 10 100 2 2003 2015
            A102 2 - coauthoredWith,authored 10 100 1 - -
            A110 1 - - 25 2 1 - -
            A110 1 - - 25 1 1 - -
            W100 1 - - 25 150 1 - -
            W100 2 - - 7 90 1 - -
            W120 2 paper cites 50 500 1 - -
            W120 3 paper,topic - 4 100 1 2010 2011
            W111 1 - - 25 150 1 2030 2031
            T100 1 - - 25 150 1 - -
            T101 2 - - 3 300 1 - -
            T100 3 topic partOf 25 150 1 - -
            T102 1 - - 10 150 1 2008 2009
            I101 1 - - 25 150 1 - -
            I101 2 institution,topic - 25 150 1 - -
            I100 2 - - 6 1000 1 2001 2004
            S100 1 - - 25 150 1 - -
            S101 2 - - 5 150 1 - -
            S101 3 - - 2 1000 1 2001 2018
            """)
    void answersShouldEqualARecount(
            String id,
            int depth,
            @Nullable String kinds,
            @Nullable String relations,
            int perKind,
            int maxNodes,
            int minWeight,
            @Nullable Integer from,
            @Nullable Integer to) {
        var path = "/api/v1/graph/neighbourhood?id=%s&depth=%d&perKind=%d&maxNodes=%d&minWeight=%d"
                        .formatted(id, depth, perKind, maxNodes, minWeight)
                + (kinds == null ? "" : "&kinds=" + kinds)
                + (relations == null ? "" : "&relations=" + relations)
                + (from == null ? "" : "&yearFrom=" + from + "&yearTo=" + to);
        var answer = caller.read(caller.get(path), GraphAnswer.class);

        var expected = new Recount(WORLD, split(relations == null ? TIES : relations), minWeight, from, to);
        var kindsWanted = split(kinds == null ? ALL : kinds);
        var nodes = expected.walk(id, depth, kindsWanted, perKind, maxNodes, from, to);
        assertThat(answer.nodes()).extracting(GraphNode::id).containsExactlyElementsOf(nodes);
        checkEdges(answer, expected.among(Set.copyOf(nodes)));
        checkCounts(answer, expected);
        checkMeta(answer, expected, kindsWanted, from, to);
    }

    private static void checkEdges(GraphAnswer answer, Map<String, Recount.Counted> expected) {
        assertThat(answer.edges())
                .extracting(GraphEdge::id)
                .doesNotHaveDuplicates()
                .hasSameElementsAs(expected.keySet());
        for (var edge : answer.edges()) {
            var tie = Objects.requireNonNull(expected.get(edge.id()));
            assertThat(edge).returns(tie.source(), GraphEdge::source).returns(tie.target(), GraphEdge::target);
            if (tie.paperCount() > 0) {
                assertThat(edge.paperCount()).as(edge.id()).isEqualTo(tie.paperCount());
            }
            if (tie.kind().equals("coauthoredWith")) {
                assertThat(edge.weight()).isCloseTo(tie.weight(), within(1e-9));
                assertThat(edge)
                        .returns(tie.firstYear(), GraphEdge::firstYear)
                        .returns(tie.lastYear(), GraphEdge::lastYear);
            }
        }
    }

    private static void checkCounts(GraphAnswer answer, Recount filtered) {
        var kinds = answer.nodes().stream()
                .collect(Collectors.toMap(GraphNode::id, node -> node.kind().toString()));
        for (var node : answer.nodes()) {
            assertThat(node.kind()).hasToString(Recount.kind(node.id()));
            assertThat(byKind(node.degree())).as("degree of " + node.id()).isEqualTo(WHOLE.degree(node.id()));
            var shown = filtered.around(node.id()).keySet().stream()
                    .filter(kinds::containsKey)
                    .collect(Collectors.groupingBy(Recount::kind, Collectors.counting()));
            assertThat(byKind(node.shown())).as("shown of " + node.id()).isEqualTo(shown);
        }
    }

    private static void checkMeta(
            GraphAnswer answer, Recount expected, Set<String> kinds, @Nullable Integer from, @Nullable Integer to) {
        var meta = answer.meta();
        var shown = answer.nodes().stream().map(GraphNode::id).collect(Collectors.toSet());
        var omitted = kinds.stream()
                .flatMap(kind -> expected.strongest(Objects.requireNonNull(meta.center()), kind, from, to).stream())
                .filter(other -> !shown.contains(other))
                .collect(Collectors.groupingBy(Recount::kind, Collectors.counting()));
        assertThat(byKind(meta.omitted())).isEqualTo(omitted);
        assertThat(meta.nodeCount()).isEqualTo(answer.nodes().size());
        assertThat(meta.edgeCount()).isEqualTo(answer.edges().size());
        if (!omitted.isEmpty()) {
            assertThat(meta.truncated()).isTrue();
        }
    }

    private static Map<String, Long> byKind(KindCounts counts) {
        var byKind = new HashMap<>(Map.of(
                "author", counts.author(),
                "paper", counts.paper(),
                "topic", counts.topic(),
                "institution", counts.institution(),
                "source", counts.source()));
        byKind.values().removeIf(count -> count == 0);
        return byKind;
    }

    private static Set<String> split(String list) {
        return new LinkedHashSet<>(Arrays.asList(list.split(",")));
    }
}
