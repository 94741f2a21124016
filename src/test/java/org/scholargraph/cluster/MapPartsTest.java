package org.scholargraph.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import nl.cwts.networkanalysis.Layout;
import nl.cwts.networkanalysis.Network;
import org.junit.jupiter.api.Test;

/** Groups in which all are tied to each other, and nobody to anybody of another. */
class MapPartsTest {

    private static final int[] SIZES = {1, 5, 60, 2, 12, 2, 3, 1, 2, 4};

    @Test
    void partsShouldHaveRoomEachForItself() {
        var layout = MapParts.layout(groups(), 1);

        assertThat(layout.getAverageDistance()).isCloseTo(1, within(1e-9));
        var circles = IntStream.range(0, SIZES.length)
                .mapToObj(group -> Circle.of(layout, group))
                .toList();
        for (int one = 0; one < SIZES.length; one++) {
            for (int other = 0; other < one; other++) {
                assertThat(circles.get(one).distance(circles.get(other)))
                        .as("%s and %s", circles.get(one), circles.get(other))
                        .isGreaterThan(
                                circles.get(one).radius() + circles.get(other).radius());
            }
        }
        assertThat(circles.get(2).radius()).isGreaterThan(2 * circles.get(1).radius());
        assertThat(circles.get(2).radius()).isGreaterThan(0.3);
    }

    @Test
    void theSameNetworkShouldBeLaidOutTheSameWay() {
        assertThat(MapParts.layout(groups(), 1).getCoordinates())
                .isDeepEqualTo(MapParts.layout(groups(), 1).getCoordinates());
    }

    private static Network groups() {
        var edges = new WeightedEdges();
        for (int group = 0; group < SIZES.length; group++) {
            for (int one = first(group); one < first(group + 1); one++) {
                for (int other = first(group); other < one; other++) {
                    edges.add(other, one, 1 + (one + other) % 3);
                }
            }
        }
        return edges.networkOfWeightedNodes(first(SIZES.length));
    }

    private static int first(int group) {
        return IntStream.of(SIZES).limit(group).sum();
    }

    /** What a group takes up. */
    private record Circle(double x, double y, double radius) {

        static Circle of(Layout layout, int group) {
            var nodes = IntStream.range(first(group), first(group + 1)).toArray();
            double x = mean(layout, nodes, 0);
            double y = mean(layout, nodes, 1);
            double radius = IntStream.of(nodes)
                    .mapToDouble(
                            node -> Math.hypot(layout.getCoordinates(node)[0] - x, layout.getCoordinates(node)[1] - y))
                    .max()
                    .orElseThrow();
            return new Circle(x, y, radius);
        }

        private static double mean(Layout layout, int[] nodes, int axis) {
            return IntStream.of(nodes)
                    .mapToDouble(node -> layout.getCoordinates(node)[axis])
                    .average()
                    .orElseThrow();
        }

        double distance(Circle other) {
            return Math.hypot(x - other.x(), y - other.y());
        }
    }
}
