package org.scholargraph.cluster;

import java.util.Arrays;
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
        var ends = new LargeIntArray[] {
            new LargeIntArray(Arrays.copyOf(sources, size)), new LargeIntArray(Arrays.copyOf(targets, size))
        };
        return new Network(nodes, weighted, ends, new LargeDoubleArray(Arrays.copyOf(weights, size)), false, false);
    }
}
