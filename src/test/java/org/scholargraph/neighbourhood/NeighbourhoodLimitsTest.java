package org.scholargraph.neighbourhood;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.scholargraph.graph.GraphVersion;
import org.scholargraph.graph.Neo4jUnderTest;
import org.scholargraph.identifier.EntityId;
import org.scholargraph.identifier.EntityKind;

/** How much a neighbourhood may ask and answer. */
class NeighbourhoodLimitsTest {

    private static final TieFilter ALL = TieFilter.of(1, null, null);

    private static ApplicationContext context;
    private static Neighbourhoods neighbourhoods;
    private static final List<String> QUERIES = new ArrayList<>();

    /** A small world, and beside it a hundred and twenty who have all written with each other. */
    @BeforeAll
    static void start() {
        new SmallWorld(11, 300).store();
        Neo4jUnderTest.driver().executableQuery("""
                        UNWIND range(1000, 1119) AS number CREATE (:Author {id: 'A' + number, name: 'A' + number, paperCount: 2})
                        WITH count(*) AS done
                        MATCH (one:Author), (other:Author)
                        WHERE one.paperCount = 2 AND size(one.id) = 5 AND size(other.id) = 5 AND one.id < other.id
                        CREATE (one)-[:COAUTHORED_WITH {paperCount: 1, weight: 1.0}]->(other)""").execute();
        Neo4jUnderTest.driver().executableQuery("""
                        CREATE (topic:Topic {id: 'T999', name: 'Everything', paperCount: 1001})
                        WITH topic UNWIND range(2000, 3000) AS number
                        CREATE (:Paper {id: 'W' + number, citationCount: 3001 - number})-[:ABOUT]->(topic)""").execute();
        context = ApplicationContext.run(Neo4jUnderTest.properties());
        var version = context.getBean(GraphVersion.class);
        var counting = counting(context.getBean(NeighbourhoodRepository.class));
        neighbourhoods = new Neighbourhoods(
                new NextTo(counting, new BroadTopics(counting, version)),
                new SubgraphReader(counting, new TopicReach(counting, version)),
                version);
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

        assertThat(QUERIES).containsExactly("listTies", "listNodes");
        assertThat(second).isEqualTo(first);
        assertThat(second.nodes()).extracting(GraphNode::id).containsExactly("T999", "W2000", "W2001", "W2002");
        assertThat(second.meta().omitted().paper()).isEqualTo(998);
    }

    @Test
    void nodesShouldBeDroppedFromTheEndWhereTheirEdgesAreTooMany() {
        var answer = around("A1000", 1, 1000, 1000);

        assertThat(answer.edges()).hasSize(100 * 99 / 2);
        assertThat(answer.nodes()).hasSize(100);
        assertThat(answer.nodes().getLast().id()).isEqualTo("A1099");
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
}
