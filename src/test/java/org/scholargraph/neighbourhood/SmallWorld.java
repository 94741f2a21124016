package org.scholargraph.neighbourhood;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SequencedSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.scholargraph.graph.Neo4jUnderTest;

/**
 * Some hundreds of papers and who wrote them, always the same, in memory and stored as an import would store them. What
 * the graph derives is derived here by code of its own.
 */
final class SmallWorld {

    /** A paper; institutions by author. */
    record Paper(
            String id,
            @Nullable Integer year,
            @Nullable LocalDate date,
            LinkedHashMap<String, List<String>> institutions,
            Set<String> topics,
            Set<String> references,
            @Nullable String source) {

        boolean hyperauthored() {
            return institutions.size() > 12;
        }

        SequencedSet<String> authors() {
            return new LinkedHashSet<>(institutions.keySet());
        }
    }

    final Map<String, Paper> papers = new TreeMap<>();
    final Map<String, Integer> citations = new HashMap<>();

    /** Topics and institutions that are part of others. */
    final Map<String, String> wholes = new TreeMap<>();

    SmallWorld(long seed, int paperCount) {
        var random = new Random(seed);
        for (int i = 0; i < paperCount; i++) {
            add(random, "W" + (100 + i));
        }
        for (int i = 1; i < 20; i++) {
            wholes.put("T" + (100 + i), "T" + (100 + i / 4));
        }
        wholes.put("I102", "I101");
        wholes.put("I103", "I101");
        papers.values().forEach(paper -> paper.references().forEach(id -> citations.merge(id, 1, Integer::sum)));
    }

    private void add(Random random, String id) {
        var institutions = new LinkedHashMap<String, List<String>>();
        int authors = random.nextInt(20) == 0 ? 15 : 1 + random.nextInt(5);
        while (institutions.size() < authors) {
            institutions.put("A" + (100 + skewed(random, 150)), some(random, "I", 12, random.nextInt(3)));
        }
        var year = random.nextInt(10) == 0 ? null : Integer.valueOf(2000 + random.nextInt(20));
        var date = year == null || random.nextBoolean() ? null : LocalDate.of(year, 1 + random.nextInt(12), 1);
        var references = new TreeSet<>(some(random, "W", 300, random.nextInt(6)));
        references.remove(id);
        papers.put(
                id,
                new Paper(
                        id,
                        year,
                        date,
                        institutions,
                        new TreeSet<>(some(random, "T", 20, random.nextInt(4))),
                        references,
                        random.nextInt(4) == 0 ? null : "S" + (100 + skewed(random, 6))));
    }

    /** Few are met often, many seldom. */
    private static int skewed(Random random, int bound) {
        return (int) (Math.pow(random.nextDouble(), 2) * bound);
    }

    private static List<String> some(Random random, String prefix, int bound, int count) {
        var ids = new TreeSet<String>();
        for (int i = 0; i < count; i++) {
            ids.add(prefix + (100 + skewed(random, bound)));
        }
        return List.copyOf(ids);
    }

    /** Replaces whatever is in the graph under test. */
    void store() {
        Neo4jUnderTest.clear();
        run("""
                UNWIND $rows AS row
                CREATE (paper:Paper {id: row.id, title: row.id, year: row.year, publicationDate: row.date,
                  citationCount: row.citations, authorCount: row.authorCount, hyperauthored: row.hyperauthored, retracted: false})
                FOREACH (id IN row.topics | MERGE (topic:Topic {id: id}) ON CREATE SET topic.name = id, topic.level = 'topic'
                  CREATE (paper)-[:ABOUT {score: 0.5, primary: false}]->(topic))
                FOREACH (id IN row.sources | MERGE (source:Source {id: id}) ON CREATE SET source.name = id
                  CREATE (paper)-[:PUBLISHED_IN]->(source))
                FOREACH (author IN row.authors | MERGE (a:Author {id: author.id})
                  ON CREATE SET a.name = author.id, a.identity = 'identifier'
                  CREATE (a)-[:AUTHORED {position: author.position, institutionIds: author.institutionIds}]->(paper))
                FOREACH (id IN row.institutionIds | MERGE (institution:Institution {id: id}) ON CREATE SET institution.name = id
                  CREATE (paper)-[:WRITTEN_AT]->(institution))
                """, papers.values().stream().map(this::row).toList());
        run(
                "UNWIND $rows AS row MATCH (one:Paper {id: row.one}), (other:Paper {id: row.other}) CREATE (one)-[:CITES]->(other)",
                references());
        derive();
    }

    private void derive() {
        run(
                """
                UNWIND $rows AS row MATCH (one:Author {id: row.one}), (other:Author {id: row.other})
                CREATE (one)-[pair:COAUTHORED_WITH]->(other) SET pair = row.properties""",
                Recount.pairs(this, null, null).values().stream()
                        .map(tie -> Map.<String, Object>of(
                                "one", tie.source(), "other", tie.target(), "properties", properties(tie, true)))
                        .toList());
        run(
                """
                UNWIND $rows AS row MATCH (one:Author {id: row.one}), (other:Institution {id: row.other})
                CREATE (one)-[tie:AFFILIATED_WITH]->(other) SET tie = row.properties""",
                Recount.affiliations(this, null, null).values().stream()
                        .map(tie -> Map.<String, Object>of(
                                "one", tie.source(), "other", tie.target(), "properties", properties(tie, false)))
                        .toList());
        run(
                """
                UNWIND $rows AS row MATCH (one {id: row.one}), (other {id: row.other})
                WHERE (one:Topic AND other:Topic) OR (one:Institution AND other:Institution) CREATE (one)-[:PART_OF]->(other)""",
                wholes.entrySet().stream()
                        .map(entry -> Map.<String, Object>of("one", entry.getKey(), "other", entry.getValue()))
                        .toList());
        run("""
                MATCH (node:Topic|Institution|Source|Author) SET node.paperCount = COUNT {
                  MATCH (node)--(paper:Paper) RETURN DISTINCT paper }""", List.of());
    }

    private static Map<String, @Nullable Object> properties(Recount.Counted tie, boolean weighted) {
        var properties = new HashMap<String, @Nullable Object>();
        properties.put("paperCount", tie.paperCount());
        properties.put("weight", weighted ? tie.weight() : null);
        properties.put("firstYear", tie.firstYear());
        properties.put("lastYear", tie.lastYear());
        return properties;
    }

    private List<Map<String, Object>> references() {
        var rows = new ArrayList<Map<String, Object>>();
        papers.values().forEach(paper -> paper.references().stream()
                .filter(papers::containsKey)
                .forEach(id -> rows.add(Map.of("one", paper.id(), "other", id))));
        return rows;
    }

    private Map<String, @Nullable Object> row(Paper paper) {
        var authors = new ArrayList<Map<String, Object>>();
        paper.institutions()
                .forEach((id, institutions) ->
                        authors.add(Map.of("id", id, "position", authors.size() + 1, "institutionIds", institutions)));
        var row = new HashMap<String, @Nullable Object>();
        row.put("id", paper.id());
        row.put("year", paper.year());
        row.put("date", paper.date());
        row.put("citations", citations.getOrDefault(paper.id(), 0));
        row.put("authorCount", authors.size());
        row.put("hyperauthored", paper.hyperauthored());
        row.put("topics", List.copyOf(paper.topics()));
        row.put("sources", paper.source() == null ? List.of() : List.of(paper.source()));
        row.put("authors", authors);
        row.put(
                "institutionIds",
                paper.institutions().values().stream()
                        .flatMap(List::stream)
                        .distinct()
                        .toList());
        return row;
    }

    private static void run(String statement, List<? extends Map<String, ?>> rows) {
        Neo4jUnderTest.driver()
                .executableQuery("CYPHER 25 " + statement)
                .withParameters(Map.of("rows", rows))
                .execute();
    }
}
