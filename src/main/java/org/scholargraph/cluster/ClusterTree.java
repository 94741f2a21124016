package org.scholargraph.cluster;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import nl.cwts.networkanalysis.Network;

/**
 * Clusters of one network at all resolutions, each inside one of the next coarser: the coarse ones are found first, then the
 * middle ones with only the edges inside these, and so on. The other way round, joining finer ones, coarse themes agree less
 * with what people call papers' subjects. Numbers of clusters begin at 0, the largest first.
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
        var inside = network;
        for (var resolution : Resolution.values()) {
            double parameter = unit * of.parameter(resolution);
            var found = Leiden.best(inside, parameter, firstSeed, runs).clusters();
            clusters.put(resolution, found.getClusters());
            qualities.put(resolution, Leiden.quality(network, parameter, found));
            inside = WeightedEdges.inside(inside, found);
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
