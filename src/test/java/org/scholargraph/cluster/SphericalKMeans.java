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

    private static double[][] centres(int[][] terms, double[][] vectors, int termCount, int clusters, Random random) {
        var centres = new double[clusters][termCount];
        for (var centre : centres) {
            int paper;
            do {
                paper = random.nextInt(terms.length);
            } while (terms[paper].length == 0);
            add(terms[paper], vectors[paper], centre);
        }
        return centres;
    }

    private static double[][] means(int[][] terms, double[][] vectors, int termCount, int clusters, int[] assigned) {
        var means = new double[clusters][termCount];
        for (int paper = 0; paper < terms.length; paper++) {
            if (assigned[paper] != Assignment.NONE) {
                add(terms[paper], vectors[paper], means[assigned[paper]]);
            }
        }
        for (var mean : means) {
            double length =
                    Math.sqrt(Arrays.stream(mean).map(value -> value * value).sum());
            if (length > 0) {
                for (int term = 0; term < mean.length; term++) {
                    mean[term] /= length;
                }
            }
        }
        return means;
    }

    private static void add(int[] terms, double[] vector, double[] sum) {
        for (int i = 0; i < terms.length; i++) {
            sum[terms[i]] += vector[i];
        }
    }

    private static int nearest(int[] terms, double[] vector, double[][] centres) {
        int nearest = Assignment.NONE;
        double best = -1;
        for (int centre = 0; centre < centres.length && terms.length > 0; centre++) {
            double cosine = 0;
            for (int i = 0; i < terms.length; i++) {
                cosine += vector[i] * centres[centre][terms[i]];
            }
            if (cosine > best) {
                best = cosine;
                nearest = centre;
            }
        }
        return nearest;
    }
}
