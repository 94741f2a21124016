package org.scholargraph.cluster;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntPredicate;

/**
 * Which cluster a paper belongs to: the one that holds most of its topics, or of its authors. Rare topics say more than
 * frequent ones and weigh accordingly, by their inverse document frequency. From coarse to fine, each time within the cluster
 * before. None where it has no member.
 */
final class Assignment {

    /** The number of no cluster. */
    static final int NONE = -1;

    private Assignment() {}

    /** The cluster of each paper, by resolution. */
    static Map<Resolution, int[]> of(ClusterTree tree, int[][] members, double[][] weights) {
        var assigned = new EnumMap<Resolution, int[]>(Resolution.class);
        Resolution coarser = null;
        for (var resolution : Resolution.values()) {
            var above = coarser;
            var clusters = new int[members.length];
            for (int paper = 0; paper < members.length; paper++) {
                int within = above == null ? NONE : Objects.requireNonNull(assigned.get(above))[paper];
                IntPredicate admitted = member -> above == null || tree.at(above)[member] == within;
                clusters[paper] = heaviest(tree.at(resolution), members[paper], weights[paper], admitted);
            }
            assigned.put(resolution, clusters);
            coarser = resolution;
        }
        return assigned;
    }

    private static int heaviest(int[] clusters, int[] members, double[] weights, IntPredicate admitted) {
        var sums = new HashMap<Integer, Double>();
        for (int i = 0; i < members.length; i++) {
            if (admitted.test(members[i])) {
                sums.merge(clusters[members[i]], weights[i], Double::sum);
            }
        }
        return sums.entrySet().stream()
                .max(Map.Entry.<Integer, Double>comparingByValue()
                        .thenComparing(
                                Map.Entry.<Integer, Double>comparingByKey().reversed()))
                .map(Map.Entry::getKey)
                .orElse(NONE);
    }

    /** How much each member of each paper counts: its score, times the logarithm of how few papers have it. */
    static double[][] weights(int[][] members, double[][] scores, int memberCount) {
        var papers = new int[memberCount];
        Arrays.stream(members).flatMapToInt(Arrays::stream).forEach(member -> papers[member]++);
        var weights = new double[members.length][];
        for (int paper = 0; paper < members.length; paper++) {
            weights[paper] = new double[members[paper].length];
            for (int i = 0; i < weights[paper].length; i++) {
                weights[paper][i] = scores[paper][i] * Math.log((1.0 + members.length) / papers[members[paper][i]]);
            }
        }
        return weights;
    }

    /** Each member counts the same. */
    static double[][] equalWeights(int[][] members) {
        return Arrays.stream(members)
                .map(some -> Arrays.stream(some).mapToDouble(member -> 1).toArray())
                .toArray(double[][]::new);
    }
}
