package org.scholargraph.cluster;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import nl.cwts.networkanalysis.Network;

/**
 * Clusters of one network at all resolutions, each inside one of the next coarser: the fine ones are found first, the middle
 * ones among these, the coarse ones among the middle. Numbers of clusters begin at 0, the largest first.
 *
 * @param clusters the number of each node's cluster, by resolution
 * @param qualities how good the clusters are, by resolution
 */
record ClusterTree(Map<Resolution, int[]> clusters, Map<Resolution, Double> qualities) {

    /**
     * Finds the clusters.
     *
     * @param of what the nodes are
     * @param firstSeed of the runs, of which the best is taken at each resolution
     */
    static ClusterTree of(Network network, Clustered of, long firstSeed, int runs) {
        var clusters = new EnumMap<Resolution, int[]>(Resolution.class);
        var qualities = new EnumMap<Resolution, Double>(Resolution.class);
        // Of topics, the parameter is a multiple of what chance gives.
        if (network.getNNodes() == 0) {
            return ofNothing();
        }
        double unit = of == Clustered.topics ? Leiden.modularity(network) : 1;
        var reduced = network;
        var nodes = new int[network.getNNodes()];
        Arrays.setAll(nodes, node -> node);
        for (var resolution : new Resolution[] {Resolution.fine, Resolution.middle, Resolution.coarse}) {
            var found = Leiden.best(reduced, unit * of.parameter(resolution), firstSeed, runs);
            nodes = Arrays.stream(nodes)
                    .map(node -> found.clusters().getCluster(node))
                    .toArray();
            clusters.put(resolution, nodes);
            qualities.put(resolution, found.quality());
            reduced = reduced.createReducedNetwork(found.clusters());
        }
        return new ClusterTree(clusters, qualities);
    }

    private static ClusterTree ofNothing() {
        var clusters = new EnumMap<Resolution, int[]>(Resolution.class);
        var qualities = new EnumMap<Resolution, Double>(Resolution.class);
        for (var resolution : Resolution.values()) {
            clusters.put(resolution, new int[0]);
            qualities.put(resolution, 0.0);
        }
        return new ClusterTree(clusters, qualities);
    }

    /** The number of each node's cluster. */
    int[] at(Resolution resolution) {
        return Objects.requireNonNull(clusters.get(resolution));
    }

    /** How good the clusters are. */
    double quality(Resolution resolution) {
        return Objects.requireNonNull(qualities.get(resolution));
    }
}
