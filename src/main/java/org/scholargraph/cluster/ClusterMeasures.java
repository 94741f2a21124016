package org.scholargraph.cluster;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import nl.cwts.networkanalysis.Clustering;
import nl.cwts.networkanalysis.Network;

/** How good clusters are, by what can be measured of them. */
final class ClusterMeasures {

    private ClusterMeasures() {}

    /** How many clusters are not connected inside. */
    static long disconnected(Network network, Clustering clusters) {
        return Arrays.stream(network.createSubnetworks(clusters))
                .filter(part -> part.getNNodes() > 1)
                .filter(part -> part.identifyComponents().getNClusters() > 1)
                .count();
    }

    /**
     * How clusters agree with labels.
     *
     * @param mutualInformation normalised by the mean of the entropies: 1 where they say the same, 0 where nothing in common
     * @param purity the part of things that have the most frequent label of their cluster
     * @param clusters how many clusters there are
     */
    record Agreement(double mutualInformation, double purity, int clusters) {}

    /** Compares; what has {@link Assignment#NONE} is a cluster of its own. */
    static Agreement agreement(int[] clusters, int[] labels) {
        var joint = new HashMap<Integer, Map<Integer, Integer>>();
        for (int i = 0; i < clusters.length; i++) {
            joint.computeIfAbsent(clusters[i], any -> new HashMap<>()).merge(labels[i], 1, Integer::sum);
        }
        var sizesOfLabels = sizes(labels);
        double information = 0;
        double most = 0;
        for (var cluster : joint.values()) {
            int size = cluster.values().stream().mapToInt(count -> count).sum();
            int largest = 0;
            for (var label : cluster.entrySet()) {
                double expected = (double) size * sizesOfLabels.getOrDefault(label.getKey(), 0) / clusters.length;
                information += label.getValue() * Math.log(label.getValue() / expected);
                largest = Math.max(largest, label.getValue());
            }
            most += largest;
        }
        double entropies = entropy(sizes(clusters), clusters.length) + entropy(sizesOfLabels, clusters.length);
        return new Agreement(
                entropies == 0 ? 1 : 2 * information / clusters.length / entropies,
                most / clusters.length,
                joint.size());
    }

    private static Map<Integer, Integer> sizes(int[] groups) {
        var sizes = new HashMap<Integer, Integer>();
        Arrays.stream(groups).forEach(group -> sizes.merge(group, 1, Integer::sum));
        return sizes;
    }

    private static double entropy(Map<Integer, Integer> sizes, double all) {
        return sizes.values().stream()
                .mapToDouble(size -> -size / all * Math.log(size / all))
                .sum();
    }

    /** Which part of the telling terms of clusters is told of one cluster only: 1 where no two share any. */
    static double distinctiveness(List<List<String>> terms) {
        var times = new HashMap<String, Integer>();
        terms.forEach(some -> new HashSet<>(some).forEach(term -> times.merge(term, 1, Integer::sum)));
        long once = times.values().stream().filter(count -> count == 1).count();
        int all = times.values().stream().mapToInt(count -> count).sum();
        return all == 0 ? 1 : (double) once / all;
    }
}
