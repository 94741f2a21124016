package org.scholargraph.cluster;

import java.util.Arrays;
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
}
