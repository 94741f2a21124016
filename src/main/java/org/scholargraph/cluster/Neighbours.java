package org.scholargraph.cluster;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.cwts.networkanalysis.Network;

/** Which clusters are tied to which, and how strongly: the weight of all edges between their nodes. */
final class Neighbours {

    private final Map<Integer, Map<Integer, Double>> strengths = new HashMap<>();

    /** A cluster near another. */
    record Neighbour(int cluster, double strength) {}

    /**
     * Adds the edges up.
     *
     * @param clusters the number of each node's cluster
     * @param among the clusters that count
     */
    Neighbours(Network network, int[] clusters, Set<Integer> among) {
        for (int node = 0; node < clusters.length; node++) {
            if (among.contains(clusters[node])) {
                add(network, clusters, node, among);
            }
        }
    }

    private void add(Network network, int[] clusters, int node, Set<Integer> among) {
        var sums = strengths.computeIfAbsent(clusters[node], any -> new HashMap<>());
        var neighbours = network.getNeighbors(node);
        var weights = network.getEdgeWeights(node);
        for (int i = 0; i < neighbours.length; i++) {
            int other = clusters[neighbours[i]];
            if (other != clusters[node] && among.contains(other)) {
                sums.merge(other, weights[i], Double::sum);
            }
        }
    }

    /** The nearest, the strongest first. */
    List<Neighbour> of(int cluster, int limit) {
        return strengths.getOrDefault(cluster, Map.of()).entrySet().stream()
                .map(entry -> new Neighbour(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingDouble(Neighbour::strength)
                        .reversed()
                        .thenComparingInt(Neighbour::cluster))
                .limit(limit)
                .toList();
    }
}
