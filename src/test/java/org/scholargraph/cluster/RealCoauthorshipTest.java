package org.scholargraph.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import nl.cwts.networkanalysis.Network;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.scholargraph.ingest.AclPairs;

/** Communities of the ACL Anthology of 2010 to 2019: the largest component, name variants merged, fractional counting. */
class RealCoauthorshipTest {

    private static final int RUNS = 10;
    private static Network weightedNodes = LeidenTest.twoTriangles();
    private static Network equalNodes = LeidenTest.twoTriangles();

    @BeforeAll
    static void read() throws IOException {
        Assumptions.assumeTrue(Files.exists(AclPairs.ARCHIVE), "skipped: " + AclPairs.ARCHIVE + " is missing");
        var weights = new TreeMap<String, Map<String, Double>>();
        AclPairs.of(2010, 2019, (one, other, weight) -> weights.computeIfAbsent(one, any -> new TreeMap<>())
                .merge(other, weight, Double::sum));
        var numbers = new HashMap<String, Integer>();
        var edges = new WeightedEdges();
        weights.forEach((one, others) -> others.forEach((other, weight) -> {
            int first = numbers.computeIfAbsent(one, any -> numbers.size());
            int second = numbers.computeIfAbsent(other, any -> numbers.size());
            edges.add(first, second, weight);
        }));
        weightedNodes = edges.networkOfWeightedNodes(numbers.size()).createSubnetworkLargestComponent();
        equalNodes = edges.network(numbers.size()).createSubnetworkLargestComponent();
    }

    @Test
    void modularityShouldBeReached() {
        var found = Leiden.best(weightedNodes, Leiden.modularity(weightedNodes), 1, RUNS);

        System.out.printf(
                "%d authors, %d pairs, modularity %.4f%n",
                weightedNodes.getNNodes(), weightedNodes.getNEdges(), found.quality());
        assertThat(found.quality()).isGreaterThanOrEqualTo(0.818);
        assertThat(ClusterMeasures.disconnected(weightedNodes, found.clusters()))
                .isZero();
    }

    @Test
    void fineClustersShouldBeStableFromSeedToSeed() {
        double parameter = Clustered.authors.parameter(Resolution.fine);
        var one = Leiden.best(equalNodes, parameter, 1, RUNS).clusters();
        var other = Leiden.best(equalNodes, parameter, 1 + RUNS, RUNS).clusters();

        double agreement = one.calcNormalizedMutualInformation(other);
        System.out.printf("NMI between seeds, single runs %.4f, best of ten %.4f%n", single(parameter), agreement);
        assertThat(single(parameter)).isGreaterThanOrEqualTo(0.96);
        assertThat(agreement).isGreaterThanOrEqualTo(0.96);
        assertThat(ClusterMeasures.disconnected(equalNodes, one)).isZero();
    }

    private static double single(double parameter) {
        return Leiden.run(equalNodes, parameter, 1)
                .clusters()
                .calcNormalizedMutualInformation(
                        Leiden.run(equalNodes, parameter, 2).clusters());
    }
}
