package org.scholargraph.ingest;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.neo4j.driver.Driver;

/**
 * The loader that many would write: everything read into memory, then UNWIND and MERGE with 5,000 rows a transaction,
 * pairs counted in Java. A yardstick: it keeps no records, names or versions, and corrects nothing.
 */
final class PlainLoader {

    private static final int ROWS = 5000;

    private final Driver driver;

    PlainLoader(Driver driver) {
        this.driver = driver;
    }

    void load(Path archive) throws InterruptedException {
        var papers = new ArrayList<PaperRecord>();
        var merged = new HashMap<String, String>();
        read(archive, papers, merged);
        var authored = new ArrayList<Map<String, Object>>();
        var published = new ArrayList<Map<String, Object>>();
        var pairs = new HashMap<String, double[]>();
        for (var paper : papers) {
            paper.venues().forEach(venue -> published.add(Map.of("paper", paper.id(), "source", venue.id())));
            var authors = new TreeSet<String>();
            for (var authorship : paper.authorships()) {
                var author = Objects.requireNonNull(authorship.author());
                var id = merged.getOrDefault(author.id(), author.id());
                if (authors.add(id)) {
                    var properties = new HashMap<>(Links.properties(authorship));
                    authored.add(
                            Map.of("paper", paper.id(), "author", id, "name", author.name(), "properties", properties));
                }
            }
            if (authors.size() <= IngestSettings.DEFAULT.mostAuthors()) {
                addPairs(pairs, List.copyOf(authors), Objects.requireNonNull(paper.year()));
            }
        }
        write(
                "MERGE (paper:Paper {id: row.id}) SET paper += row.properties",
                papers.stream()
                        .map(paper ->
                                Map.<String, Object>of("id", paper.id(), "properties", PaperProperties.of(paper, 50)))
                        .toList());
        write("""
                MERGE (author:Author {id: row.author}) SET author.name = row.name
                WITH author, row
                MATCH (paper:Paper {id: row.paper})
                MERGE (author)-[authorship:AUTHORED]->(paper) SET authorship += row.properties
                """, authored);
        write("""
                MERGE (source:Source {id: row.source})
                WITH source, row
                MATCH (paper:Paper {id: row.paper})
                MERGE (paper)-[:PUBLISHED_IN]->(source)
                """, published);
        write("""
                MATCH (first:Author {id: row.first})
                MATCH (second:Author {id: row.second})
                MERGE (first)-[pair:COAUTHORED_WITH]->(second)
                SET pair.paperCount = row.count, pair.weight = row.weight, pair.firstYear = row.from, pair.lastYear = row.until
                """, rows(pairs));
        run("""
                MATCH (author:Author)
                CALL (author) {
                  SET author.paperCount = COUNT { (author)-[:AUTHORED]->() },
                    author.coauthorCount = COUNT { (author)-[:COAUTHORED_WITH]-() }
                } IN TRANSACTIONS OF 5000 ROWS
                """);
    }

    private static void read(Path archive, List<PaperRecord> papers, Map<String, String> merged)
            throws InterruptedException {
        try (var reader = new BatchReader(InputFile.listBelow(archive), IngestSettings.DEFAULT)) {
            RecordBatch batch;
            do {
                batch = reader.next();
                for (var record : batch.records()) {
                    if (record instanceof PaperRecord paper) {
                        papers.add(paper);
                    } else if (record instanceof MergeRecord merge) {
                        merged.put(merge.former(), merge.id());
                    }
                }
            } while (!batch.last());
        }
    }

    private static void addPairs(Map<String, double[]> pairs, List<String> authors, int year) {
        for (int i = 0; i < authors.size(); i++) {
            for (int j = i + 1; j < authors.size(); j++) {
                var pair = pairs.computeIfAbsent(
                        authors.get(i) + "\n" + authors.get(j), any -> new double[] {0, 0, year, year});
                pair[0]++;
                pair[1] += 1d / (authors.size() - 1);
                pair[2] = Math.min(pair[2], year);
                pair[3] = Math.max(pair[3], year);
            }
        }
    }

    private static List<Map<String, Object>> rows(Map<String, double[]> pairs) {
        var rows = new ArrayList<Map<String, Object>>();
        pairs.forEach((ids, figures) -> {
            var both = ids.split("\n");
            rows.add(Map.of(
                    "first",
                    both[0],
                    "second",
                    both[1],
                    "count",
                    (long) figures[0],
                    "weight",
                    figures[1],
                    "from",
                    (long) figures[2],
                    "until",
                    (long) figures[3]));
        });
        return rows;
    }

    private void write(String statement, List<? extends Map<String, Object>> rows) {
        for (int next = 0; next < rows.size(); next += ROWS) {
            var part = rows.subList(next, Math.min(rows.size(), next + ROWS));
            driver.executableQuery("CYPHER 25 UNWIND $rows AS row " + statement)
                    .withParameters(Map.of("rows", part))
                    .execute();
        }
    }

    private void run(String statement) {
        try (var session = driver.session()) {
            session.run("CYPHER 25 " + statement).consume();
        }
    }
}
