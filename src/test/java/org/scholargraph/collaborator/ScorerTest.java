package org.scholargraph.collaborator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scholargraph.projection.MadeUpPapers;
import org.scholargraph.projection.Projection;

/** The rankings of the textbook on the networks of the textbook: a tenth of the pairs of the largest component hidden. */
class ScorerTest {

    private static final Path NETWORKS = Path.of("../shared/data/networks");
    private static final double HALF_A_POINT = .005;
    private static final int RUNS = 5;

    /** The area under the curve, as field-notes 6b has it. */
    @ParameterizedTest
    @CsvSource(delimiter = ' ', textBlock = """
            ca-GrQc.txt.gz 4158 13422 .9287 .9291 .9292
            ca-HepTh.txt.gz 8638 24806 .9049 .9051 .9051
            """)
    void scorersShouldTellHiddenPairsFromOthers(
            String file, int authors, int pairs, double common, double adamicAdar, double resourceAllocation)
            throws IOException {
        Assumptions.assumeTrue(Files.exists(NETWORKS.resolve(file)), "no ../shared/data/networks");
        var network = largestComponent(read(NETWORKS.resolve(file)));
        assertThat(network).hasSize(authors);
        assertThat(network.values().stream().mapToInt(Set::size).sum()).isEqualTo(2 * pairs);

        var areas = new double[3];
        for (int run = 0; run < RUNS; run++) {
            var counted = areas(network, new Random(run));
            for (int i = 0; i < areas.length; i++) {
                areas[i] += counted[i] / RUNS;
            }
        }

        assertThat(areas[0]).isEqualTo(common, within(HALF_A_POINT));
        assertThat(areas[1]).isEqualTo(adamicAdar, within(HALF_A_POINT));
        assertThat(areas[2]).isEqualTo(resourceAllocation, within(HALF_A_POINT));
    }

    private static double[] areas(Map<String, Set<String>> network, Random random) {
        var pairs = new ArrayList<List<String>>();
        network.forEach((one, others) -> others.stream()
                .filter(other -> one.compareTo(other) < 0)
                .forEach(other -> pairs.add(List.of(one, other))));
        Collections.sort(pairs, (one, other) -> one.toString().compareTo(other.toString()));
        Collections.shuffle(pairs, random);
        int hidden = pairs.size() / 10;
        var papers = new MadeUpPapers();
        pairs.subList(hidden, pairs.size()).forEach(pair -> papers.add(2000, pair, "", "S"));
        network.keySet().forEach(author -> papers.add(2000, List.of(author), "", "S"));
        var projection = Projection.of(papers.columns());
        var others = others(network, hidden, random);
        var areas = new double[3];
        for (var counting : TwoHopRanker.Counting.values()) {
            var ranker = new TwoHopRanker(projection, counting);
            areas[counting.ordinal()] =
                    area(scores(ranker, projection, pairs.subList(0, hidden)), scores(ranker, projection, others));
        }
        return areas;
    }

    private static List<List<String>> others(Map<String, Set<String>> network, int count, Random random) {
        var authors = List.copyOf(new TreeSet<>(network.keySet()));
        var others = new ArrayList<List<String>>();
        while (others.size() < count) {
            var one = authors.get(random.nextInt(authors.size()));
            var other = authors.get(random.nextInt(authors.size()));
            if (!one.equals(other) && !network.getOrDefault(one, Set.of()).contains(other)) {
                others.add(List.of(one, other));
            }
        }
        return others;
    }

    private static double[] scores(TwoHopRanker ranker, Projection projection, List<List<String>> pairs) {
        var authors = projection.columns().authors();
        return pairs.stream()
                .mapToDouble(pair -> ranker.score(authors.find(pair.get(0)), authors.find(pair.get(1))))
                .toArray();
    }

    /** How often a hidden pair scores higher than another; a tie counts half. */
    private static double area(double[] hidden, double[] others) {
        double won = 0;
        for (double one : hidden) {
            for (double other : others) {
                won += one > other ? 1 : one == other ? .5 : 0;
            }
        }
        return won / hidden.length / others.length;
    }

    private static Map<String, Set<String>> read(Path file) throws IOException {
        var network = new HashMap<String, Set<String>>();
        try (var lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\\s+"))
                    .forEach(pair -> {
                        if (!pair[0].equals(pair[1])) {
                            network.computeIfAbsent(pair[0], fresh -> new TreeSet<>())
                                    .add(pair[1]);
                            network.computeIfAbsent(pair[1], fresh -> new TreeSet<>())
                                    .add(pair[0]);
                        }
                    });
        }
        return network;
    }

    private static Map<String, Set<String>> largestComponent(Map<String, Set<String>> network) {
        var seen = new HashSet<String>();
        Set<String> largest = Set.of();
        for (var start : network.keySet()) {
            if (!seen.contains(start)) {
                var component = component(network, start);
                seen.addAll(component);
                largest = component.size() > largest.size() ? component : largest;
            }
        }
        var kept = new HashMap<>(network);
        kept.keySet().retainAll(largest);
        return kept;
    }

    private static Set<String> component(Map<String, Set<String>> network, String start) {
        var component = new HashSet<>(Set.of(start));
        var queue = new ArrayDeque<>(component);
        while (!queue.isEmpty()) {
            for (var next : network.getOrDefault(queue.remove(), Set.of())) {
                if (component.add(next)) {
                    queue.add(next);
                }
            }
        }
        return component;
    }
}
