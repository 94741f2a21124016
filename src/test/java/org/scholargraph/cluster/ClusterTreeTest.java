package org.scholargraph.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Random;
import nl.cwts.networkanalysis.Network;
import org.junit.jupiter.api.Test;

class ClusterTreeTest {

    @Test
    void childrenShouldLieWhollyInsideTheirParents() {
        var network = random(400, 2_000);

        for (var of : Clustered.values()) {
            var tree = ClusterTree.of(network, of, 1, 3);

            isWithin(tree.at(Resolution.fine), tree.at(Resolution.middle));
            isWithin(tree.at(Resolution.middle), tree.at(Resolution.coarse));
        }
    }

    private static void isWithin(int[] finer, int[] coarser) {
        var parents = new HashMap<Integer, Integer>();
        for (int node = 0; node < finer.length; node++) {
            var parent = parents.putIfAbsent(finer[node], coarser[node]);
            assertThat(parent == null ? coarser[node] : parent).isEqualTo(coarser[node]);
        }
    }

    @Test
    void qualityShouldBeThatOfTheWholeNetworkWhereNothingIsLeftToJoin() {
        var edges = new WeightedEdges();
        for (int node : new int[] {0, 3}) {
            edges.add(node, node + 1, 1);
            edges.add(node + 1, node + 2, 1);
            edges.add(node, node + 2, 1);
        }
        var tree = ClusterTree.of(edges.network(6), Clustered.authors, 1, 3);

        for (var resolution : Resolution.values()) {
            assertThat(tree.quality(resolution)).as(resolution.name()).isGreaterThan(.98);
        }
    }

    @Test
    void sameSeedShouldGiveTheSameMap() {
        var network = random(100, 400);

        var one = MapLayout.of(network, 5);
        var other = MapLayout.of(network, 5);

        assertThat(other.nodes()).isEqualTo(one.nodes());
        assertThat(other.coordinates()).isDeepEqualTo(one.coordinates());
        assertThat(other.edges()).isEqualTo(one.edges());
    }

    @Test
    void mapShouldBeginWithTheStrongest() {
        var map = MapLayout.of(LeidenTest.twoTriangles(), 1);

        assertThat(map.nodes()).startsWith(2, 3).hasSize(6);
        assertThat(map.edges()).hasSize(7);
        assertThat(distance(map, 2, 1)).isLessThan(distance(map, 2, 5));
    }

    private static double distance(MapLayout map, int one, int other) {
        int first = place(map, one);
        int second = place(map, other);
        return Math.hypot(
                map.coordinates()[0][first] - map.coordinates()[0][second],
                map.coordinates()[1][first] - map.coordinates()[1][second]);
    }

    private static int place(MapLayout map, int node) {
        for (int place = 0; place < map.nodes().length; place++) {
            if (map.nodes()[place] == node) {
                return place;
            }
        }
        throw new AssertionError(node);
    }

    private static Network random(int nodes, int edges) {
        var random = new Random(3);
        var collected = new WeightedEdges();
        for (int i = 0; i < edges; i++) {
            int one = random.nextInt(nodes - 1);
            collected.add(one, one + 1 + random.nextInt(Math.min(20, nodes - one - 1)), 1 + random.nextInt(3));
        }
        return collected.networkOfWeightedNodes(nodes);
    }
}
