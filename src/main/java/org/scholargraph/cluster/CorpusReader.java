package org.scholargraph.cluster;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.cwts.networkanalysis.Network;
import org.scholargraph.graph.GraphVersion;

/** Reads the graph into arrays, row by row as Neo4j sends them. */
@Singleton
class CorpusReader {

    /** A large graph takes longer to read than any answer may take. */
    private static final int PATIENCE_SECONDS = 3600;

    private final ClusterRepository graph;
    private final GraphVersion version;

    CorpusReader(ClusterRepository graph, GraphVersion version) {
        this.graph = graph;
        this.version = version;
    }

    /** The graph as it is now. */
    @Transactional(readOnly = true, timeout = PATIENCE_SECONDS)
    Corpus read() {
        long graphVersion = version.current();
        var topics = things(graph.topics());
        var authors = things(graph.authors());
        var institutions = new Things();
        var coauthorship = coauthorship(authors);
        return new Corpus(
                graphVersion, topics, authors, institutions, papers(topics, authors, institutions), coauthorship);
    }

    /** Papers with the first topic that a source gave them. */
    @Transactional(readOnly = true, timeout = PATIENCE_SECONDS)
    List<Rows.LabelledPaper> labelledPapers() {
        try (var papers = graph.labelledPapers()) {
            return papers.toList();
        }
    }

    /** The stored clusters of a kind. */
    @Transactional(readOnly = true, timeout = PATIENCE_SECONDS)
    List<Rows.Held> held(Clustered of) {
        return graph.listHeld(of.name());
    }

    private static Things things(Stream<Rows.Member> rows) {
        var things = new Things();
        try (rows) {
            rows.forEach(row -> things.add(row.id(), row.name()));
        }
        return things;
    }

    private Network coauthorship(Things authors) {
        var edges = new WeightedEdges();
        try (var pairs = graph.pairs()) {
            pairs.forEach(pair -> {
                int source = authors.number(pair.source());
                int target = authors.number(pair.target());
                if (source >= 0 && target >= 0) {
                    edges.add(source, target, pair.weight());
                }
            });
        }
        return edges.network(authors.size());
    }

    private Papers papers(Things topics, Things authors, Things institutions) {
        var collected = new Collected();
        try (var rows = graph.papers()) {
            rows.forEach(row -> collected.add(row, topics, authors, institutions));
        }
        return collected.papers();
    }

    /** Papers as they come. */
    private static final class Collected {

        private final List<String> ids = new ArrayList<>();
        private final List<int[]> figures = new ArrayList<>();
        private final List<int[]> topics = new ArrayList<>();
        private final List<double[]> scores = new ArrayList<>();
        private final List<int[]> authors = new ArrayList<>();
        private final List<int[]> institutions = new ArrayList<>();

        void add(Rows.Paper row, Things allTopics, Things allAuthors, Things allInstitutions) {
            var subjects = row.topics().stream()
                    .filter(subject -> allTopics.number(subject.id()) >= 0)
                    .toList();
            ids.add(row.id());
            figures.add(new int[] {row.year() == null ? 0 : row.year(), row.citationCount()});
            topics.add(subjects.stream()
                    .mapToInt(subject -> allTopics.number(subject.id()))
                    .toArray());
            scores.add(subjects.stream().mapToDouble(Rows.Subject::score).toArray());
            authors.add(allAuthors.numbers(row.authors()));
            institutions.add(row.institutions().stream()
                    .mapToInt(allInstitutions::numberOrAdd)
                    .distinct()
                    .toArray());
        }

        Papers papers() {
            return new Papers(
                    ids.toArray(String[]::new),
                    figures.stream().mapToInt(row -> row[0]).toArray(),
                    figures.stream().mapToInt(row -> row[1]).toArray(),
                    topics.toArray(int[][]::new),
                    scores.toArray(double[][]::new),
                    authors.toArray(int[][]::new),
                    institutions.toArray(int[][]::new));
        }
    }
}
