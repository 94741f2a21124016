package org.scholargraph.cluster;

import java.util.Arrays;
import nl.cwts.networkanalysis.Clustering;
import nl.cwts.networkanalysis.Network;
import nl.cwts.util.LargeDoubleArray;
import nl.cwts.util.LargeIntArray;

/** Collects the edges of a network, each once. */
final class WeightedEdges {

    private int[] sources = new int[1024];
    private int[] targets = new int[1024];
    private double[] weights = new double[1024];
    private int size;

    void add(int source, int target, double weight) {
        if (size == sources.length) {
            sources = Arrays.copyOf(sources, 2 * size);
            targets = Arrays.copyOf(targets, 2 * size);
            weights = Arrays.copyOf(weights, 2 * size);
        }
        sources[size] = source;
        targets[size] = target;
        weights[size++] = weight;
    }

    /** The network, whose nodes weigh one each. */
    Network network(int nodes) {
        return network(nodes, false);
    }

    /** The network, whose nodes weigh as much as their edges: what chance makes of them. */
    Network networkOfWeightedNodes(int nodes) {
        return network(nodes, true);
    }

    private Network network(int nodes, boolean weighted) {
        return new Network(nodes, weighted, ends(), weights(), false, false);
    }

    /** The same network without the edges from one cluster to another. */
    static Network inside(Network network, Clustering clusters) {
        var edges = new WeightedEdges();
        for (int node = 0; node < network.getNNodes(); node++) {
            var neighbours = network.getNeighbors(node);
            var weights = network.getEdgeWeights(node);
            for (int i = 0; i < neighbours.length; i++) {
                if (neighbours[i] > node && clusters.getCluster(neighbours[i]) == clusters.getCluster(node)) {
                    edges.add(node, neighbours[i], weights[i]);
                }
            }
        }
        return new Network(network.getNodeWeights(), edges.ends(), edges.weights(), false, false);
    }

    private LargeIntArray[] ends() {
        return new LargeIntArray[] {
            new LargeIntArray(Arrays.copyOf(sources, size)), new LargeIntArray(Arrays.copyOf(targets, size))
        };
    }

    private LargeDoubleArray weights() {
        return new LargeDoubleArray(Arrays.copyOf(weights, size));
    }
}
