package org.scholargraph.cluster;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import nl.cwts.networkanalysis.Clustering;
import nl.cwts.networkanalysis.Network;
import org.scholargraph.term.PaperText;

/** Measures how good the clusters of the graph are, as lines of text; stores nothing. */
@Singleton
class ClusterEvaluation {

    private static final String HEAD = "%-8s %-7s %9s %8s %8s %9s %8s %12s %6s %8s"
            .formatted(
                    "of",
                    "at",
                    "clusters",
                    "largest",
                    "median",
                    "coverage",
                    "quality",
                    "disconnected",
                    "NMI",
                    "distinct");

    private final CorpusReader reader;
    private final ClusterSettings settings;

    ClusterEvaluation(CorpusReader reader, ClusterSettings settings) {
        this.reader = reader;
        this.settings = settings;
    }

    /** Clusters of the graph as it is now: how many, how good, how stable from seed to seed, how well told apart. */
    void ofGraph(Consumer<String> lines) {
        var corpus = reader.read();
        lines.accept(HEAD);
        for (var of : Clustered.values()) {
            var network = corpus.network(of);
            if (network.getNNodes() > 0) {
                measure(corpus, of, network, lines);
            }
        }
    }

    private void measure(Corpus corpus, Clustered of, Network network, Consumer<String> lines) {
        var tree = ClusterTree.of(network, of, settings.seed(), settings.runs());
        var other = ClusterTree.of(network, of, settings.seed() + settings.runs(), settings.runs());
        var clusters = new NewClusters(corpus, of, network, tree, List.of(), 0).clusters();
        for (var resolution : Resolution.values()) {
            var here = clusters.stream()
                    .map(SavedCluster::properties)
                    .filter(cluster -> cluster.resolution().equals(resolution.name()))
                    .toList();
            var sizes = here.stream()
                    .mapToInt(SavedCluster.Properties::size)
                    .sorted()
                    .toArray();
            var found = new Clustering(tree.at(resolution));
            lines.accept(String.format(
                    Locale.ROOT,
                    "%-8s %-7s %9d %8d %8d %8.1f%% %8.4f %12d %6.3f %8.3f",
                    of,
                    resolution,
                    sizes.length,
                    sizes.length == 0 ? 0 : sizes[sizes.length - 1],
                    sizes.length == 0 ? 0 : sizes[sizes.length / 2],
                    100.0 * Arrays.stream(sizes).sum() / network.getNNodes(),
                    tree.quality(resolution),
                    ClusterMeasures.disconnected(network, found),
                    found.calcNormalizedMutualInformation(new Clustering(other.at(resolution))),
                    ClusterMeasures.distinctiveness(
                            here.stream().map(SavedCluster.Properties::terms).toList())));
        }
    }

    /** Themes found by words alone, beside the first topics that sources gave. */
    void againstLabels(Consumer<String> lines) {
        var papers = new ArrayList<PaperText>();
        var labels = new ArrayList<String>();
        reader.labelledPapers().forEach(row -> {
            papers.add(new PaperText(row.id(), row.title(), row.text()));
            labels.add(row.label());
        });
        if (papers.isEmpty()) {
            lines.accept("No paper has a first topic that a source gave it: there is nothing to compare with.");
            return;
        }
        var numbers = Themes.numbers(labels);
        var themes = Themes.of(papers);
        var clusters = themes.clusters(settings.seed(), settings.runs());
        clusters.forEach((resolution, ofPapers) -> {
            var held = Themes.held(ofPapers);
            var agreement = ClusterMeasures.agreement(Themes.only(held, ofPapers), Themes.only(held, numbers));
            lines.accept(String.format(
                    Locale.ROOT,
                    "against labels, %-7s %6d of %d papers, %5d clusters, NMI %.3f, purity %.3f",
                    resolution,
                    held.length,
                    papers.size(),
                    agreement.clusters(),
                    agreement.mutualInformation(),
                    agreement.purity()));
        });
    }
}
