package org.scholargraph.cluster;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import nl.cwts.networkanalysis.Network;
import org.scholargraph.term.Terms;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Works out terms, clusters and maps of the graph as it is, and stores them. */
@Singleton
class Clusterer {

    /** The steps of a run: terms, reading, and for each kind clusters, map and storing. */
    static final int STEPS = 2 + 3 * Clustered.values().length;

    private static final Logger LOG = LoggerFactory.getLogger(Clusterer.class);

    private final Terms terms;
    private final CorpusReader reader;
    private final ClusterWriter writer;
    private final Clusterings clusterings;
    private final ClusterSettings settings;

    Clusterer(
            Terms terms, CorpusReader reader, ClusterWriter writer, Clusterings clusterings, ClusterSettings settings) {
        this.terms = terms;
        this.reader = reader;
        this.writer = writer;
        this.clusterings = clusterings;
        this.settings = settings;
    }

    /**
     * Does all of it. Answers go on meanwhile, from what there was before.
     *
     * @param step told what is done next
     */
    void run(Consumer<String> step) {
        clusterings.refresh();
        step.accept("terms");
        terms.update();
        step.accept("reading");
        var corpus = reader.read();
        for (var of : Clustered.values()) {
            cluster(corpus, of, step);
            clusterings.refresh();
        }
    }

    private void cluster(Corpus corpus, Clustered of, Consumer<String> step) {
        step.accept("clusters of " + of);
        var network = corpus.network(of);
        var tree = ClusterTree.of(network, of, settings.seed(), settings.runs());
        step.accept("map of " + of);
        var map = MapLayout.of(network, settings.seed());
        step.accept("storing " + of);
        var state = clusterings.of(of);
        var found = new NewClusters(corpus, of, network, tree, reader.held(of), state.lastId());
        var clusters = found.clusters();
        writer.replace(clustering(corpus, of, network, tree, map, found, state.number() + 1), clusters, found.former());
        LOG.info("{} clusters of {} {} at version {}", clusters.size(), network.getNNodes(), of, corpus.graphVersion());
    }

    private SavedClustering clustering(
            Corpus corpus,
            Clustered of,
            Network network,
            ClusterTree tree,
            MapLayout map,
            NewClusters found,
            long number) {
        var members = corpus.members(of);
        return new SavedClustering(
                of.name(),
                SavedClustering.METHOD,
                number,
                found.lastId(),
                corpus.graphVersion(),
                settings.seed(),
                settings.runs(),
                network.getNNodes(),
                found.unclustered(),
                Arrays.stream(Resolution.values()).map(of::parameter).toList(),
                Arrays.stream(Resolution.values()).map(tree::quality).toList(),
                IntStream.of(map.nodes()).mapToObj(members::id).toList(),
                IntStream.of(map.nodes()).mapToObj(network::getTotalEdgeWeight).toList(),
                DoubleStream.of(map.coordinates()[0]).boxed().toList(),
                DoubleStream.of(map.coordinates()[1]).boxed().toList(),
                map.edges().stream().map(MapLayout.Edge::source).toList(),
                map.edges().stream().map(MapLayout.Edge::target).toList(),
                map.edges().stream().map(MapLayout.Edge::strength).toList());
    }
}
