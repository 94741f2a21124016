package org.scholargraph.cluster;

import java.util.Random;
import java.util.stream.LongStream;
import nl.cwts.networkanalysis.Clustering;
import nl.cwts.networkanalysis.LeidenAlgorithm;
import nl.cwts.networkanalysis.Network;

/**
 * Finds clusters by the Leiden algorithm (V. A. Traag, L. Waltman and N. J. van Eck, "From Louvain to Leiden: guaranteeing
 * well-connected communities", Scientific Reports 9 (2019), 5233, doi:10.1038/s41598-019-41695-z), as its authors' library has
 * it, for the Constant Potts Model. The same network, resolution and seed give the same clusters.
 */
final class Leiden {

    private static final int ITERATIONS = 10;

    private Leiden() {}

    /** Clusters, and how good they are: 1 were all weight inside and no pair untied. */
    record Found(Clustering clusters, double quality) {}

    /** The best of several runs, by quality; of equals the one of the first seed. */
    static Found best(Network network, double resolution, long firstSeed, int runs) {
        return LongStream.range(firstSeed, firstSeed + runs)
                .mapToObj(seed -> run(network, resolution, seed))
                .reduce((one, other) -> other.quality() > one.quality() ? other : one)
                .orElseThrow();
    }

    /** One run, the largest cluster first. */
    static Found run(Network network, double resolution, long seed) {
        var algorithm =
                new LeidenAlgorithm(resolution, ITERATIONS, LeidenAlgorithm.DEFAULT_RANDOMNESS, new Random(seed));
        var clusters = algorithm.findClustering(network);
        clusters.orderClustersByNNodes();
        return new Found(clusters, quality(network, algorithm, clusters));
    }

    /** How good clusters are, wherever they come from. */
    static double quality(Network network, double resolution, Clustering clusters) {
        return quality(network, new LeidenAlgorithm(resolution, 1, 0, new Random(0)), clusters);
    }

    private static double quality(Network network, LeidenAlgorithm algorithm, Clustering clusters) {
        return weight(network) == 0 ? 0 : algorithm.calcQuality(network, clusters);
    }

    /** Of all edges from either end; those of what has been joined before are edges from a node to itself. */
    private static double weight(Network network) {
        return 2 * network.getTotalEdgeWeight() + network.getTotalEdgeWeightSelfLinks();
    }

    /** The resolution at which the model is modularity, where nodes weigh as much as their edges. */
    static double modularity(Network network) {
        double weight = weight(network);
        return weight == 0 ? 1 : 1 / weight;
    }
}
