package org.scholargraph.neighbourhood;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.scholargraph.graph.GraphVersion;
import org.scholargraph.graph.Neo4jUnderTest;
import org.scholargraph.identifier.EntityId;
import org.scholargraph.identifier.EntityKind;
import org.scholargraph.identifier.Named;

/** How much a neighbourhood may ask and answer. */
class NeighbourhoodLimitsTest {

    private static final TieFilter ALL = TieFilter.of(1, null, null);

    private static ApplicationContext context;
    private static Neighbourhoods neighbourhoods;
    private static CanvasExpansion expansion;
    private static InducedSubgraph induced;
    private static final List<String> QUERIES = new CopyOnWriteArrayList<>();

    /** A small world, and beside it a hundred and twenty who have all written with each other. */
    @BeforeAll
    static void start() {
        new SmallWorld(11, 300).store();
        Neo4jUnderTest.driver().executableQuery("""
                        UNWIND range(1000, 1119) AS number CREATE (:Author {id: 'A' + number, name: 'A' + number, paperCount: 2})
                        WITH count(*) AS done
                        MATCH (one:Author), (other:Author)
                        WHERE one.paperCount = 2 AND size(one.id) = 5 AND size(other.id) = 5 AND one.id < other.id
                        CREATE (one)-[:COAUTHORED_WITH {
                          paperCount: CASE other.id WHEN 'A1119' THEN 2 ELSE 1 END, weight: 1.0}]->(other)""").execute();
        Neo4jUnderTest.driver().executableQuery("""
                        CREATE (topic:Topic {id: 'T999', name: 'Everything', paperCount: 1001})
                        WITH topic UNWIND range(2000, 3000) AS number
                        CREATE (:Paper {id: 'W' + number, citationCount: 3001 - number})-[:ABOUT]->(topic)""").execute();
        Neo4jUnderTest.driver().executableQuery("""
                        CREATE (a:Author {id: 'A9001', name: 'a'}), (b:Author {id: 'A9002', name: 'b'}),
                          (c:Author {id: 'A9003', name: 'c'}), (d:Author {id: 'A9004', name: 'd'})
                        WITH [[a, b, 9], [a, c, 8], [b, c, 7], [c, d, 6]] AS pairs
                        UNWIND pairs AS pair
                        WITH pair[0] AS one, pair[1] AS other, pair[2] AS count
                        CREATE (one)-[:COAUTHORED_WITH {paperCount: count, weight: 1.0}]->(other)""").execute();
        context = ApplicationContext.run(Neo4jUnderTest.properties());
        var version = context.getBean(GraphVersion.class);
        var counting = counting(context.getBean(NeighbourhoodRepository.class));
        var nextTo = new NextTo(counting, new BroadTopics(counting, version));
        var reader = new SubgraphReader(counting, new TopicReach(counting, version));
        neighbourhoods = new Neighbourhoods(nextTo, reader, version);
        expansion = new CanvasExpansion(nextTo, reader, version);
        induced = new InducedSubgraph(reader, version);
    }

    @AfterAll
    static void close() {
        context.close();
    }

    /** Every method of the repository is one query. */
    private static NeighbourhoodRepository counting(NeighbourhoodRepository repository) {
        return (NeighbourhoodRepository) Proxy.newProxyInstance(
                NeighbourhoodRepository.class.getClassLoader(),
                new Class<?>[] {NeighbourhoodRepository.class},
                (proxy, method, arguments) -> {
                    QUERIES.add(method.getName());
                    try {
                        return method.invoke(repository, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private static GraphAnswer around(String id, int depth, int perKind, int maxNodes) {
        return around(new EntityId(EntityKind.AUTHOR, id), depth, perKind, maxNodes);
    }

    private static GraphAnswer around(EntityId id, int depth, int perKind, int maxNodes) {
        return neighbourhoods.around(new NeighbourhoodQuestion(
                id,
                depth,
                new LinkedHashSet<>(Arrays.asList(EntityKind.values())),
                new LinkedHashSet<>(Arrays.asList(Relation.values())),
                perKind,
                maxNodes,
                ALL,
                ALL));
    }

    private static int queries(String id, int depth, int perKind, int maxNodes) {
        QUERIES.clear();
        around(id, depth, perKind, maxNodes);
        return QUERIES.size();
    }

    @Test
    void queriesShouldNotGrowWithTheNumberOfNodes() {
        assertThat(queries("A100", 1, 1, 150)).isBetween(3, 4);
        assertThat(queries("A100", 1, 100, 1000)).isBetween(3, 4);
        assertThat(QUERIES).startsWith("listNextToAuthors").contains("listTies", "listNodes");
        assertThat(queries("A100", 2, 25, 150)).isLessThanOrEqualTo(4 + 2 * 5);
        assertThat(queries("A100", 3, 50, 1000)).isLessThanOrEqualTo(4 + 2 * 4 * 5);
        assertThat(queries("A100", 3, 50, 1000))
                .isLessThan(around("A100", 3, 50, 1000).nodes().size() / 10);
    }

    @Test
    void theReachOfTopicsShouldBeCountedOnce() {
        around("A101", 1, 25, 150);

        assertThat(queries("A101", 1, 25, 150)).isEqualTo(3);
        assertThat(QUERIES).doesNotContain("listTopicReach");
    }

    @Test
    void theNeighboursOfBroadTopicsShouldBeOrderedOnce() {
        var topic = new EntityId(EntityKind.TOPIC, "T999");
        var first = around(topic, 1, 3, 150);
        QUERIES.clear();
        var second = around(topic, 1, 3, 150);

        assertThat(QUERIES).containsExactlyInAnyOrder("listTies", "listNodes");
        assertThat(second).isEqualTo(first);
        assertThat(second.nodes()).extracting(GraphNode::id).containsExactly("T999", "W2000", "W2001", "W2002");
        assertThat(second.meta().omitted().paper()).isEqualTo(998);
    }

    @Test
    void nodesShouldBeDroppedFromTheEndWhereTheirEdgesAreTooMany() {
        var answer = around("A1000", 1, 1000, 1000);

        assertThat(answer.edges()).hasSize(100 * 99 / 2);
        assertThat(answer.nodes()).hasSize(100);
        assertThat(answer.nodes().getLast().id()).isEqualTo("A1098");
        assertThat(answer.meta().omitted()).isEqualTo(new KindCounts(20, 0, 0, 0, 0));
        assertThat(answer.meta().truncated()).isTrue();
        assertThat(answer.nodes()).allSatisfy(node -> {
            assertThat(node.shown().author()).isEqualTo(99);
            assertThat(node.degree().author()).isEqualTo(119);
        });
    }

    @Test
    void noNodeShouldBeAddedBeyondTheMost() {
        assertThat(around("A100", 3, 1000, 1000).nodes()).hasSizeLessThanOrEqualTo(1000);
        assertThat(around("A100", 2, 25, 77).nodes()).hasSize(77);
        assertThat(around("A100", 2, 25, 77).meta().truncated()).isTrue();
    }

    @Test
    void anExpansionShouldAskThreeTimesHoweverLargeTheCanvas() {
        var clique = IntStream.range(1000, 1100)
                .mapToObj(number -> new EntityId(EntityKind.AUTHOR, "A" + number))
                .toList();
        QUERIES.clear();
        var answer = expansion.expand(
                clique.getFirst(), EnumSet.allOf(EntityKind.class), 15, clique.subList(50, 100), List.of());

        assertThat(QUERIES).containsExactlyInAnyOrder("listNextToAuthors", "listTiesFrom", "listNodes");
        assertThat(answer.nodes()).hasSize(15);
        assertThat(answer.edges()).hasSize(15 * 51 + 15 * 14 / 2);
        assertThat(answer.meta().omitted().author()).isEqualTo(119 - 50 - 15);
    }

    @Test
    void anExpansionShouldDropWhatIsNewFromTheEndWhereItsEdgesAreTooMany() {
        var clique = IntStream.range(1000, 1060)
                .mapToObj(number -> new EntityId(EntityKind.AUTHOR, "A" + number))
                .toList();
        var answer = expansion.expand(clique.getFirst(), EnumSet.allOf(EntityKind.class), 1000, clique, List.of());

        assertThat(answer.edges()).hasSizeLessThanOrEqualTo(5000);
        assertThat(answer.nodes()).hasSize(56);
        assertThat(answer.edges()).hasSize(60 * 56 + 56 * 55 / 2);
        assertThat(answer.meta().omitted().author()).isEqualTo(4);
        assertThat(answer.meta().truncated()).isTrue();
    }

    @Test
    void anInducedSubgraphShouldLeaveOutItsWeakestEdges() {
        var clique = IntStream.range(1000, 1120)
                .mapToObj(number -> new Named("A" + number, new EntityId(EntityKind.AUTHOR, "A" + number), null))
                .toList();
        QUERIES.clear();
        var answer = induced.of(clique);

        assertThat(QUERIES).containsExactlyInAnyOrder("listTies", "countTies", "listNodes");
        assertThat(answer.nodes()).hasSize(120);
        assertThat(answer.edges()).hasSize(5000);
        assertThat(answer.edges().subList(0, 119))
                .allMatch(edge -> edge.target().equals("A1119"));
        assertThat(answer.meta().omittedEdges()).isEqualTo(120 * 119 / 2 - 5000);
        assertThat(answer.meta().truncated()).isTrue();
        assertThat(answer.meta().errors()).isEmpty();
    }

    /** A9003 stands beside the centre, whose share is A9002 alone, and comes with that one: at the end, so nobody asks on. */
    @Test
    void whatANodeFoundTooLateWouldHaveAroundItShouldBeSaidToBeMissing() {
        var answer = around("A9001", 2, 1, 150);

        assertThat(answer.nodes().stream().map(GraphNode::id)).containsExactly("A9001", "A9002", "A9003");
        assertThat(answer.meta().truncated()).isTrue();
        assertThat(around("A9001", 2, 2, 150).meta().truncated()).isFalse();
        assertThat(around("A9001", 3, 1, 150).meta().truncated()).isFalse();
    }
}
