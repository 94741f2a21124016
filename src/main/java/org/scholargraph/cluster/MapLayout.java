package org.scholargraph.cluster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;
import nl.cwts.networkanalysis.Network;

/**
 * A map of the strongest nodes of a network: those much tied are near each other (N. J. van Eck, L. Waltman, R. Dekker and
 * J. van den Berg, "A comparison of two techniques for bibliometric mapping: multidimensional scaling and VOS", JASIST 61
 * (2010), 2405–2416, doi:10.1002/asi.21421). The same network and seed give the same map.
 *
 * @param nodes their numbers, the strongest first: that with the greatest weight of edges
 * @param coordinates of each, two
 * @param edges among them, the strongest first, of at most so many
 */
record MapLayout(int[] nodes, double[][] coordinates, List<Edge> edges) {

    /** The layout takes time in proportion to the square of this. */
    static final int MOST_NODES = 1_000;

    private static final int MOST_EDGES = 200_000;

    /** A tie between two nodes of the map, by their places, the smaller first. */
    record Edge(int source, int target, double strength) {}

    /** Lays out the strongest nodes that are tied to any. */
    static MapLayout of(Network network, long seed) {
        var strengths = network.getTotalEdgeWeightPerNode();
        var nodes = IntStream.range(0, network.getNNodes())
                .filter(node -> strengths[node] > 0)
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(node -> -strengths[node])
                        .thenComparing(node -> node))
                .limit(MOST_NODES)
                .mapToInt(node -> node)
                .toArray();
        if (nodes.length == 0) {
            return new MapLayout(nodes, new double[2][0], List.of());
        }
        var edges = edges(network, nodes);
        var layout = MapParts.layout(part(edges, nodes.length), seed);
        return new MapLayout(nodes, layout.getCoordinates(), edges.subList(0, Math.min(edges.size(), MOST_EDGES)));
    }

    private static List<Edge> edges(Network network, int[] nodes) {
        var places = new HashMap<Integer, Integer>();
        for (int place = 0; place < nodes.length; place++) {
            places.put(nodes[place], place);
        }
        var edges = new ArrayList<Edge>();
        for (int place = 0; place < nodes.length; place++) {
            var neighbours = network.getNeighbors(nodes[place]);
            var weights = network.getEdgeWeights(nodes[place]);
            for (int i = 0; i < neighbours.length; i++) {
                int other = places.getOrDefault(neighbours[i], -1);
                if (other > place) {
                    edges.add(new Edge(place, other, weights[i]));
                }
            }
        }
        edges.sort(Comparator.comparingDouble((Edge edge) -> -edge.strength())
                .thenComparingInt(Edge::target)
                .thenComparingInt(Edge::source));
        return edges;
    }

    private static Network part(List<Edge> edges, int nodes) {
        var part = new WeightedEdges();
        edges.forEach(edge -> part.add(edge.source(), edge.target(), edge.strength()));
        return part.networkOfWeightedNodes(nodes);
    }
}
