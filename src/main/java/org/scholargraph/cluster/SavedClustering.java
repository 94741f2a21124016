package org.scholargraph.cluster;

import io.micronaut.core.annotation.Introspected;
import java.util.List;

/**
 * How clusters of one kind were found, and their map, as stored. Lists by resolution are from coarse to fine.
 *
 * @param of topics or authors
 * @param method how the clusters were found
 * @param number how many clusterings there were up to this one
 * @param lastId the greatest number that an id of a cluster has had
 * @param graphVersion what the graph was at
 * @param seed of the first run
 * @param runs of which the best was taken
 * @param nodeCount how many nodes the network has
 * @param unclustered how many of them no cluster holds
 * @param parameters resolution parameters
 * @param qualities of the clusters
 * @param ids of the map's nodes, the strongest first
 * @param weights of them: the weight of their edges
 * @param x first coordinate of each
 * @param y second coordinate of each
 * @param sources of the map's edges: places of nodes, the strongest edge first
 * @param targets of the map's edges
 * @param strengths of the map's edges
 */
@Introspected
record SavedClustering(
        String of,
        String method,
        long number,
        long lastId,
        long graphVersion,
        long seed,
        int runs,
        int nodeCount,
        List<Integer> unclustered,
        List<Double> parameters,
        List<Double> qualities,
        List<String> ids,
        List<Double> weights,
        List<Double> x,
        List<Double> y,
        List<Integer> sources,
        List<Integer> targets,
        List<Double> strengths) {

    /** How the Constant Potts Model is optimised. */
    static final String METHOD = "leiden-cpm";
}
