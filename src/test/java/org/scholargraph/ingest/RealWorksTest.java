package org.scholargraph.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.scholargraph.graph.Neo4jUnderTest;
import org.scholargraph.ingest.ImportJob.State;

/** The rules of the graph, on 8,560 works of OpenAlex in three generations. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RealWorksTest {

    private static final Path WORKS = Path.of("../shared/data/openalex/works.jsonl.gz");

    private ApplicationContext context;
    private Driver driver;
    private Imports imports;
    private WorksInFile expected;
    private ImportJob first;

    @TempDir
    static Path folder;

    @BeforeAll
    void importAll() throws IOException {
        Assumptions.assumeTrue(Files.exists(WORKS), "skipped: " + WORKS + " is missing");
        expected = WorksInFile.count(WORKS);
        Neo4jUnderTest.clear();
        context = ApplicationContext.run(Neo4jUnderTest.properties());
        driver = context.getBean(Driver.class);
        imports = context.getBean(Imports.class);
        first = run(WORKS);
    }

    @AfterAll
    void close() {
        if (context != null) {
            context.close();
            Neo4jUnderTest.clear();
        }
    }

    private ImportJob run(Path file) {
        return imports.run(file.toString(), InputFile.listBelow(file), job -> {});
    }

    private long count(String statement) {
        return driver.executableQuery("CYPHER 25 " + statement)
                .execute()
                .records()
                .getFirst()
                .get(0)
                .asLong();
    }

    @Test
    void everyWorkShouldBeStored() {
        assertThat(first.state()).isEqualTo(State.completed);
        assertThat(first.recordsRead()).isEqualTo(expected.records);
        assertThat(first.recordsStored()).isEqualTo(expected.records);
        assertThat(first.recordsRejected()).isZero();
        assertThat(count("MATCH (paper:Paper) RETURN count(paper)")).isEqualTo(expected.works.size());
    }

    @Test
    void graphShouldHoldWhatIndependentCodeCounts() {
        assertThat(count("MATCH (author:Author) RETURN count(author)")).isEqualTo(expected.authors.size());
        assertThat(count("MATCH (place:Institution) RETURN count(place)")).isEqualTo(expected.institutions.size());
        assertThat(count("MATCH ()-[link:CITES]->() RETURN count(link)")).isEqualTo(expected.citations.size());
        assertThat(count("MATCH ()-[link:AUTHORED]->() RETURN count(link)")).isEqualTo(expected.authorships);
        assertThat(count("MATCH ()-[link:LISTS]->() RETURN count(link)")).isEqualTo(expected.namesWithoutId);
        assertThat(count("MATCH ()-[pair:COAUTHORED_WITH]->() RETURN count(pair)"))
                .isEqualTo(expected.pairs.size());
    }

    @Test
    void everyPairShouldHaveItsPapers() {
        var pairs = new HashMap<String, Integer>();
        driver.executableQuery(
                        "MATCH (first:Author)-[pair:COAUTHORED_WITH]->(second:Author) RETURN first.id, second.id, pair.paperCount")
                .execute()
                .records()
                .forEach(row -> pairs.put(
                        row.get(0).asString() + " " + row.get(1).asString(),
                        row.get(2).asInt()));

        assertThat(pairs).isEqualTo(expected.pairs);
    }

    @Test
    void hyperauthoredPapersShouldBeMarkedAndPairNobody() {
        assertThat(count("MATCH (paper:Paper {hyperauthored: true}) RETURN count(paper)"))
                .isEqualTo(expected.hyperauthored);
        assertThat(count("""
                                MATCH (first:Author)-[pair:COAUTHORED_WITH]->(second:Author)
                                WHERE NOT EXISTS { (first)-[:AUTHORED]->(:Paper {hyperauthored: false})<-[:AUTHORED]-(second) }
                                RETURN count(pair)
                                """)).isZero();
    }

    /** Every derived figure, recounted by a statement that knows nothing of batches. */
    @Test
    void derivedShouldEqualRecomputed() {
        var wrong = Map.of(
                "citations",
                """
                MATCH (paper:Paper)
                WHERE paper.citationCount <> COUNT { (paper)<-[:CITES]-() } OR paper.referenceCount <> COUNT { (paper)-[:CITES]->() }
                RETURN count(paper)
                """,
                "authors of papers",
                """
                MATCH (paper:Paper)
                WHERE paper.authorCount <> COUNT { (paper)<-[:AUTHORED]-() } + COUNT { (paper)-[:LISTS]->() }
                RETURN count(paper)
                """,
                "figures of authors",
                """
                MATCH (author:Author)
                OPTIONAL MATCH (author)-[:AUTHORED]->(paper:Paper)
                WITH author, count(paper) AS papers, sum(paper.citationCount) AS citations, min(paper.year) AS first, max(paper.year) AS last
                WHERE author.paperCount <> papers OR author.citationCount <> citations
                  OR author.firstYear <> first OR author.lastYear <> last
                  OR author.coauthorCount <> COUNT { (author)-[:COAUTHORED_WITH]-() } OR papers = 0
                RETURN count(author)
                """,
                "h-index",
                """
                MATCH (author:Author)
                CALL (author) {
                  MATCH (author)-[:AUTHORED]->(paper:Paper)
                  WITH paper.citationCount AS citations ORDER BY citations DESC
                  WITH collect(citations) AS counts
                  RETURN size([i IN range(1, size(counts)) WHERE counts[i - 1] >= i]) AS h
                }
                WITH author, h WHERE author.hIndex <> h
                RETURN count(author)
                """,
                "affiliations",
                """
                MATCH (author:Author)-[authorship:AUTHORED]->(paper:Paper)
                UNWIND authorship.institutionIds AS institutionId
                WITH author, institutionId, count(DISTINCT paper) AS papers, min(paper.year) AS first, max(paper.year) AS last
                OPTIONAL MATCH (author)-[link:AFFILIATED_WITH]->(:Institution {id: institutionId})
                WITH link, papers, first, last
                WHERE link IS NULL OR link.paperCount <> papers OR link.firstYear <> first OR link.lastYear <> last
                RETURN count(*)
                """,
                "affiliations without an authorship",
                """
                MATCH (author:Author)-[link:AFFILIATED_WITH]->(institution:Institution)
                WHERE NOT EXISTS { MATCH (author)-[authorship:AUTHORED]->() WHERE institution.id IN authorship.institutionIds }
                RETURN count(link)
                """,
                "institutions",
                """
                MATCH (place:Institution)
                WHERE place.authorCount <> COUNT { (place)<-[:AFFILIATED_WITH]-() } OR place.paperCount <> COUNT { (place)<-[:WRITTEN_AT]-() }
                RETURN count(place)
                """,
                "topics",
                """
                MATCH (topic:Topic)
                WHERE topic.paperCount <> COUNT { MATCH (topic)<-[:PART_OF]-*(:Topic)<-[:ABOUT]-(paper:Paper) RETURN DISTINCT paper }
                RETURN count(topic)
                """,
                "sources",
                "MATCH (source:Source) WHERE source.paperCount <> COUNT { (source)<-[:PUBLISHED_IN]-() } RETURN count(source)");

        wrong.forEach((what, statement) -> assertThat(count(statement)).as(what).isZero());
    }

    @Test
    void weightsShouldBeFractionalCounts() {
        driver.executableQuery("""
                        CYPHER 25
                        MATCH (first:Author)-[pair:COAUTHORED_WITH]->(second:Author)
                        MATCH (first)-[:AUTHORED]->(paper:Paper {hyperauthored: false})<-[:AUTHORED]-(second)
                        WITH pair, sum(1.0 / (paper.authorCount - 1)) AS weight, count(paper) AS papers,
                          min(paper.year) AS first, max(paper.year) AS last
                        RETURN pair.weight, weight, pair.paperCount = papers, pair.firstYear = first AND pair.lastYear = last
                        """).execute().records().forEach(row -> {
            assertThat(row.get(0).asDouble()).isCloseTo(row.get(1).asDouble(), within(1e-9));
            assertThat(row.get(2).asBoolean()).isTrue();
            assertThat(row.get(3).asBoolean()).isTrue();
        });
    }

    @Test
    void importingAgainShouldChangeNothing() {
        var before = count("MATCH (state:GraphState) RETURN state.version");
        var again = run(WORKS);

        assertThat(again.recordsRead()).isEqualTo(expected.records);
        assertThat(again.recordsStored()).isZero();
        assertThat(again.recordsUnchanged()).isEqualTo(expected.records);
        assertThat(count("MATCH (state:GraphState) RETURN state.version")).isEqualTo(before);
    }

    @Test
    void anotherOrderInOtherBatchesShouldGiveTheSameGraph() throws IOException {
        var inOrder = GraphDump.of(driver);
        var lines = new ArrayList<String>();
        try (var in = new GZIPInputStream(Files.newInputStream(WORKS))) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().forEach(lines::add);
        }
        Collections.shuffle(lines, new Random(20261121));
        var shuffled = Files.write(folder.resolve("shuffled.jsonl"), lines);

        reopenEmpty(Map.of("scholargraph.import.batch-records", "317"));
        run(shuffled);

        assertThat(differences(inOrder, GraphDump.of(driver))).isEmpty();
    }

    private void reopenEmpty(Map<String, String> settings) {
        context.close();
        Neo4jUnderTest.clear();
        var properties = new HashMap<String, Object>(Neo4jUnderTest.properties());
        properties.putAll(settings);
        context = ApplicationContext.run(properties);
        driver = context.getBean(Driver.class);
        imports = context.getBean(Imports.class);
    }

    private static List<String> differences(List<String> expected, List<String> actual) {
        var missing = new ArrayList<>(expected);
        missing.removeAll(new java.util.HashSet<>(actual));
        var surplus = new ArrayList<>(actual);
        surplus.removeAll(new java.util.HashSet<>(expected));
        var found = new ArrayList<String>();
        missing.stream().limit(5).forEach(line -> found.add("- " + line));
        surplus.stream().limit(5).forEach(line -> found.add("+ " + line));
        return found;
    }
}
