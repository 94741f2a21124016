package org.scholargraph.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.LongStream;
import nl.cwts.networkanalysis.LouvainAlgorithm;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.junit.jupiter.api.Test;
import org.scholargraph.cluster.ClusterMeasures.Agreement;
import org.scholargraph.term.PaperText;

/**
 * Themes of arXiv papers by their words alone against their primary categories: ours, Louvain on the same network with the
 * same parameter and with as many clusters, k-means on TF-IDF of the same terms with as many; the median of five seeds.
 */
class ThemesBenchmark {

    private static final Path PAPERS = Path.of("../shared/data/arxiv/arxiv-cs-2025-03_2026-07.jsonl.xz");
    private static final int SEEDS = 5;
    private static final int STEPS = 10;

    private final List<PaperText> papers = new ArrayList<>();
    private final List<String> categories = new ArrayList<>();

    @Test
    void themesBesidePrimaryCategories() throws IOException {
        read();
        var themes = Themes.of(papers);
        var labels = Themes.numbers(categories);
        System.out.printf(
                Locale.ROOT,
                "%d papers, %d terms%n",
                papers.size(),
                themes.terms().terms().size());
        System.out.println("| resolution | method | clusters | NMI | purity |");
        System.out.println("|---|---|---|---|---|");
        var ours = LongStream.range(0, SEEDS)
                .mapToObj(seed -> themes.clusters(100 * seed, 3))
                .toList();
        for (var resolution : Resolution.values()) {
            var leiden = median(ours.stream()
                    .map(run -> agreement(at(run, resolution), labels))
                    .toList());
            double parameter = Leiden.modularity(themes.network()) * Clustered.topics.parameter(resolution);
            var louvain = louvain(themes, parameter, labels);
            var asMany = louvain(themes, parameterFor(leiden.clusters(), themes, parameter, labels), labels);
            var kMeans = median(LongStream.range(0, SEEDS)
                    .mapToObj(seed -> agreement(
                            SphericalKMeans.cluster(
                                    themes.terms().ofPapers(),
                                    themes.weights(),
                                    themes.terms().terms().size(),
                                    leiden.clusters(),
                                    seed),
                            labels))
                    .toList());
            print(resolution, "Leiden", leiden);
            print(resolution, "Louvain, same parameter", louvain);
            print(resolution, "Louvain, as many", asMany);
            print(resolution, "k-means", kMeans);
            assertThat(leiden.mutualInformation()).isPositive();
        }
    }

    private static int[] at(Map<Resolution, int[]> run, Resolution resolution) {
        return Objects.requireNonNull(run.get(resolution));
    }

    private static Agreement louvain(Themes themes, double parameter, int[] labels) {
        return median(LongStream.range(0, SEEDS)
                .mapToObj(seed -> agreement(louvain(themes, parameter, seed), labels))
                .toList());
    }

    /** The parameter with which Louvain finds about so many clusters, by halving between an eighth and eight times ours. */
    private static double parameterFor(int clusters, Themes themes, double ours, int[] labels) {
        double low = ours / 8;
        double high = ours * 8;
        for (int step = 0; step < STEPS; step++) {
            double middle = Math.sqrt(low * high);
            int found = agreement(louvain(themes, middle, 0), labels).clusters();
            if (found == clusters) {
                return middle;
            }
            if (found < clusters) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return Math.sqrt(low * high);
    }

    /** Louvain finds each resolution by itself: it has no tree to keep to. */
    private static int[] louvain(Themes themes, double parameter, long seed) {
        var network = themes.network();
        var clusters = new LouvainAlgorithm(parameter, 10, new Random(seed))
                .findClustering(network)
                .getClusters();
        var everywhere = new EnumMap<Resolution, int[]>(Resolution.class);
        for (var any : Resolution.values()) {
            everywhere.put(any, clusters);
        }
        return at(
                Assignment.of(
                        new ClusterTree(everywhere, Map.of()), themes.terms().ofPapers(), themes.weights()),
                Resolution.coarse);
    }

    private static Agreement agreement(int[] clusters, int[] labels) {
        var held = Themes.held(clusters);
        return ClusterMeasures.agreement(Themes.only(held, clusters), Themes.only(held, labels));
    }

    private static Agreement median(List<Agreement> runs) {
        return runs.stream()
                .sorted(Comparator.comparingDouble(Agreement::mutualInformation))
                .toList()
                .get(runs.size() / 2);
    }

    private static void print(Resolution resolution, String method, Agreement agreement) {
        System.out.printf(
                Locale.ROOT,
                "| %s | %s | %d | %.3f | %.3f |%n",
                resolution,
                method,
                agreement.clusters(),
                agreement.mutualInformation(),
                agreement.purity());
    }

    private void read() throws IOException {
        var json = new ObjectMapper();
        try (var lines = new BufferedReader(new InputStreamReader(
                new XZCompressorInputStream(Files.newInputStream(PAPERS)), StandardCharsets.UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                var paper = json.readTree(line);
                papers.add(new PaperText(
                        paper.path("id").asText(),
                        paper.path("title").asText(),
                        paper.path("summary").asText()));
                categories.add(paper.path("categories").path(0).asText());
            }
        }
    }
}
