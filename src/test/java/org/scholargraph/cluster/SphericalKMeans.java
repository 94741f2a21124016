package org.scholargraph.cluster;

import java.util.Arrays;
import java.util.Random;

/**
 * K-means on unit vectors by their cosine (I. S. Dhillon and D. S. Modha, "Concept decompositions for large sparse text data
 * using clustering", Machine Learning 42 (2001), 143–175): what clusters of topics are measured beside.
 */
final class SphericalKMeans {

    private static final int ITERATIONS = 30;

    private SphericalKMeans() {}

    /** The cluster of each paper; of one without a term, {@link Assignment#NONE}. */
    static int[] cluster(int[][] terms, double[][] weights, int termCount, int clusters, long seed) {
        var vectors = unit(weights);
        var centres = centres(terms, vectors, termCount, clusters, new Random(seed));
        var assigned = new int[terms.length];
        for (int iteration = 0; iteration < ITERATIONS; iteration++) {
            boolean moved = false;
            for (int paper = 0; paper < terms.length; paper++) {
                int nearest = nearest(terms[paper], vectors[paper], centres);
                moved |= nearest != assigned[paper];
                assigned[paper] = nearest;
            }
            if (!moved) {
                return assigned;
            }
            centres = means(terms, vectors, termCount, clusters, assigned);
        }
        return assigned;
    }

    private static double[][] unit(double[][] weights) {
        return Arrays.stream(weights)
                .map(some -> {
                    double length = Math.sqrt(
                            Arrays.stream(some).map(weight -> weight * weight).sum());
                    return Arrays.stream(some).map(weight -> weight / length).toArray();
                })
                .toArray(double[][]::new);
    }

    /** Of each term what each centre has of it: so what is asked together lies together. */
    private static double[][] centres(int[][] terms, double[][] vectors, int termCount, int clusters, Random random) {
        var centres = new double[termCount][clusters];
        for (int cluster = 0; cluster < clusters; cluster++) {
            int paper;
            do {
                paper = random.nextInt(terms.length);
            } while (terms[paper].length == 0);
            add(terms[paper], vectors[paper], centres, cluster);
        }
        return centres;
    }

    private static double[][] means(int[][] terms, double[][] vectors, int termCount, int clusters, int[] assigned) {
        var means = new double[termCount][clusters];
        for (int paper = 0; paper < terms.length; paper++) {
            if (assigned[paper] != Assignment.NONE) {
                add(terms[paper], vectors[paper], means, assigned[paper]);
            }
        }
        var squares = new double[clusters];
        for (var ofTerm : means) {
            Arrays.setAll(squares, cluster -> squares[cluster] + ofTerm[cluster] * ofTerm[cluster]);
        }
        for (var ofTerm : means) {
            Arrays.setAll(ofTerm, cluster -> squares[cluster] > 0 ? ofTerm[cluster] / Math.sqrt(squares[cluster]) : 0);
        }
        return means;
    }

    private static void add(int[] terms, double[] vector, double[][] sums, int cluster) {
        for (int i = 0; i < terms.length; i++) {
            sums[terms[i]][cluster] += vector[i];
        }
    }

    private static int nearest(int[] terms, double[] vector, double[][] centres) {
        if (terms.length == 0) {
            return Assignment.NONE;
        }
        var cosines = new double[centres[0].length];
        for (int i = 0; i < terms.length; i++) {
            var ofTerm = centres[terms[i]];
            for (int centre = 0; centre < cosines.length; centre++) {
                cosines[centre] += vector[i] * ofTerm[centre];
            }
        }
        int nearest = 0;
        for (int centre = 1; centre < cosines.length; centre++) {
            nearest = cosines[centre] > cosines[nearest] ? centre : nearest;
        }
        return nearest;
    }
}
