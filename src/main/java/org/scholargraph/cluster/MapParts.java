package org.scholargraph.cluster;

import java.util.Random;
import nl.cwts.networkanalysis.GradientDescentVOSLayoutAlgorithm;
import nl.cwts.networkanalysis.Layout;
import nl.cwts.networkanalysis.Network;

/**
 * Lays out a network whose parts nothing ties: each by itself, its area by the number of its nodes, and then in rings around the
 * greatest, the greater ones first. All in one go, parts would drift away from each other, and leave no room for what is in them.
 */
final class MapParts {

    private static final int ATTRACTION = 2;
    private static final int REPULSION = 1;
    private static final double GAP = 1;

    private final Layout whole;
    private double inside;
    private double edge;
    private double angle = 2 * Math.PI;

    private MapParts(int nodes) {
        whole = new Layout(nodes);
    }

    /** Coordinates of all nodes; the average distance of two of them is 1. */
    static Layout layout(Network network, long seed) {
        var components = network.identifyComponents();
        components.orderClustersByNNodes();
        var nodes = components.getNodesPerCluster();
        var networks = network.createSubnetworks(components);
        var parts = new MapParts(network.getNNodes());
        for (int part = 0; part < nodes.length; part++) {
            parts.add(nodes[part], coordinates(networks[part], seed));
        }
        parts.whole.standardize(true);
        return parts.whole;
    }

    /** Around the origin. */
    private static double[][] coordinates(Network part, long seed) {
        if (part.getNNodes() == 1) {
            return new double[2][1];
        }
        var layout = new GradientDescentVOSLayoutAlgorithm(ATTRACTION, REPULSION, 0, new Random(seed))
                .findLayout(part.createNormalizedNetworkUsingAssociationStrength());
        layout.standardize(true);
        return layout.getCoordinates();
    }

    private void add(int[] nodes, double[][] coordinates) {
        double total = 0;
        double farthest = 0;
        for (int i = 0; i < nodes.length; i++) {
            double distance = Math.hypot(coordinates[0][i], coordinates[1][i]);
            total += distance;
            farthest = Math.max(farthest, distance);
        }
        double scale = total == 0 ? 1 : 2.0 / 3 * Math.sqrt(nodes.length) * nodes.length / total;
        var center = place(farthest * scale);
        for (int i = 0; i < nodes.length; i++) {
            whole.setCoordinates(
                    nodes[i],
                    new double[] {center[0] + scale * coordinates[0][i], center[1] + scale * coordinates[1][i]});
        }
    }

    /** Where the middle of the next part is: as far on in the ring as it needs, or in the next ring. */
    private double[] place(double radius) {
        if (edge == 0) {
            edge = radius + GAP;
            return new double[2];
        }
        if (angle + width(radius) > 2 * Math.PI) {
            inside = edge;
            angle = 0;
        }
        double width = width(radius);
        double distance = inside + GAP + radius;
        double middle = angle + width / 2;
        angle += width;
        edge = Math.max(edge, distance + radius + GAP);
        return new double[] {distance * Math.cos(middle), distance * Math.sin(middle)};
    }

    private double width(double radius) {
        return 2 * Math.asin(Math.min(1, (radius + GAP) / (inside + GAP + radius)));
    }
}
