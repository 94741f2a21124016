package org.scholargraph.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scholargraph.graph.GraphVersion;
import org.scholargraph.graph.Neo4jUnderTest;
import org.scholargraph.graph.OneOfEverything;

/** From papers in the graph to clusters in the graph. */
class ClustererTest {

    private static final String PAPERS = """
            CREATE (:GraphState {id: 'graph', version: 1, storeId: 'test', sampleOnly: false})
            WITH ['neural machine translation', 'parallel corpus', 'word alignment', 'phrase table'] AS translation,
              ['leaf morphology', 'oak tree', 'tree bark', 'root nodule'] AS botany
            UNWIND range(0, 19) AS number
            WITH number, CASE WHEN number % 2 = 0 THEN translation ELSE botany END AS subjects
            CREATE (paper:Paper {
              id: 'W' + number, year: 2010 + number / 2, citationCount: number, hyperauthored: false,
              title: 'The ' + subjects[number % 4] + ' and the ' + subjects[(number + 2) % 4],
              abstract: 'We show the ' + subjects[0] + ' with the ' + subjects[1] + ', but not the ' + subjects[2] + '.'
            })
            WITH paper, number
            UNWIND range(0, 2) AS place
            MERGE (author:Author {id: 'A' + (10 * (number % 2) + (number / 2 + place) % 5)})
              ON CREATE SET author.name = 'Author ' + author.id, author.paperCount = 0
            SET author.paperCount = author.paperCount + 1
            CREATE (author)-[:AUTHORED {position: place + 1}]->(paper)
            """;

    private static final String PAIRS = """
            MATCH (one:Author)-[:AUTHORED]->(paper:Paper)<-[:AUTHORED]-(other:Author)
            WHERE one.id < other.id
            WITH one, other, count(*) AS papers
            CREATE (one)-[:COAUTHORED_WITH {paperCount: papers, weight: papers / 2.0}]->(other)
            """;

    private static ApplicationContext context;

    @BeforeAll
    static void open() {
        OneOfEverything.load(); // migrates
        var properties = new HashMap<>(Neo4jUnderTest.properties());
        properties.put("scholargraph.clusters.runs", 3);
        context = ApplicationContext.run(properties);
    }

    @AfterAll
    static void close() {
        context.close();
    }

    @BeforeEach
    void load() {
        Neo4jUnderTest.clear();
        Neo4jUnderTest.driver().executableQuery(PAPERS).execute();
        Neo4jUnderTest.driver().executableQuery(PAIRS).execute();
    }

    @Test
    void papersWithoutTopicsShouldHaveTerms() {
        run();

        assertThat(rows("MATCH (topic:Topic) RETURN topic.id AS id, topic.level AS level, topic.origin AS origin"))
                .contains(Map.of("id", "term:neural machine translation", "level", "term", "origin", "extracted"))
                .contains(Map.of("id", "term:leaf morphology", "level", "term", "origin", "extracted"));
        assertThat(rows("""
                MATCH (topic:Topic)
                WHERE topic.paperCount <> COUNT { (topic)<-[:ABOUT]-(:Paper) }
                RETURN topic.id AS id""")).isEmpty();
    }

    @Test
    void secondRunShouldChangeNothing() {
        run();
        var before = rows("MATCH (cluster:Cluster) RETURN cluster {.*} AS cluster ORDER BY cluster.id");
        var version = rows("MATCH (state:GraphState) RETURN state.version AS version");

        run();

        assertThat(rows("MATCH (cluster:Cluster) RETURN cluster {.*} AS cluster ORDER BY cluster.id"))
                .isEqualTo(before);
        assertThat(rows("MATCH (state:GraphState) RETURN state.version AS version"))
                .isEqualTo(version);
        assertThat(rows("MATCH (former:FormerCluster) RETURN former.id AS id")).isEmpty();
    }

    @Test
    void subjectsShouldBeApart() {
        run();

        assertThat(rows("""
                MATCH (one:Topic {id: 'term:neural machine translation'})-[:IN_CLUSTER]->(:Cluster)-[:PART_OF]->*(cluster)
                MATCH (other:Topic {id: 'term:leaf morphology'})-[:IN_CLUSTER]->(:Cluster)-[:PART_OF]->*(cluster)
                RETURN cluster.id AS id""")).isEmpty();
        assertThat(rows("""
                MATCH (cluster:Cluster {of: 'authors', resolution: 'coarse'})
                RETURN cluster.size AS size, cluster.paperCount AS papers ORDER BY cluster.id""")).containsExactly(Map.of("size", 5L, "papers", 10L), Map.of("size", 5L, "papers", 10L));
    }

    @Test
    void labelsShouldBeDifferentAtOneResolution() {
        run();

        assertThat(rows("""
                MATCH (cluster:Cluster)
                WITH cluster.of AS of, cluster.resolution AS resolution, cluster.label AS label, count(*) AS times
                WHERE times > 1
                RETURN label""")).isEmpty();
        assertThat(rows("MATCH (cluster:Cluster) RETURN cluster.id AS id")).isNotEmpty();
    }

    @Test
    void paperThatGoesShouldTakeItsTermsBackWithTheNextRun() {
        run();
        Neo4jUnderTest.driver()
                .executableQuery("MATCH (paper:Paper) WHERE paper.id <> 'W0' DETACH DELETE paper")
                .execute();

        run();

        assertThat(rows("MATCH (topic:Topic) RETURN topic.id AS id")).isEmpty();
        assertThat(rows("MATCH (cluster:Cluster {of: 'topics'}) RETURN cluster.id AS id"))
                .isEmpty();
    }

    @Test
    void paperThatGetsATopicShouldLoseItsTerms() {
        run();
        Neo4jUnderTest.driver().executableQuery("""
                        MATCH (paper:Paper {id: 'W0'})
                        CREATE (paper)-[:ABOUT {primary: true}]->(:Topic {id: 'T1', name: 'Trees', level: 'topic',
                          origin: 'openalex', paperCount: 1, describedBy: '|W0'})""").execute();

        run();

        assertThat(rows("MATCH (:Paper {id: 'W0'})-[:ABOUT]->(topic) RETURN topic.id AS id"))
                .containsExactly(Map.of("id", "T1"));
    }

    @Test
    void versionShouldMoveWithTermsAndNotWithClusters() {
        var version = context.getBean(GraphVersion.class);
        run();
        long afterTerms = version.current();

        Neo4jUnderTest.driver()
                .executableQuery("MATCH (cluster:Cluster) DETACH DELETE cluster")
                .execute();
        run();

        assertThat(version.current()).isEqualTo(afterTerms);
        assertThat(rows("MATCH (cluster:Cluster) RETURN cluster.id AS id")).isNotEmpty();
    }

    private static List<String> run() {
        var steps = new ArrayList<String>();
        context.getBean(Clusterer.class).run(steps::add);
        assertThat(steps).hasSize(Clusterer.STEPS);
        return steps;
    }

    private static List<Map<String, Object>> rows(String cypher) {
        return Neo4jUnderTest.driver().executableQuery(cypher).execute().records().stream()
                .map(row -> row.asMap())
                .toList();
    }
}
