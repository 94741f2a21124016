package org.scholargraph.term;

import java.util.Arrays;

/**
 * How much a term says about a subject: how far the terms beside it are from those beside any term, as the Kullback–Leibler
 * divergence of the two distributions. General phrases go with everything, so theirs is small. By N. J. van Eck and
 * L. Waltman, "Text mining and visualization using VOSviewer", ISSI Newsletter 7 (2011), 50–54; less what chance alone gives
 * to rare terms, by G. Miller, "Note on the bias of information estimates" (1955).
 */
final class Relevance {

    private Relevance() {}

    /**
     * The relevance of each term, in nats.
     *
     * @param termsOfPapers the terms of each paper, each once, as numbers below {@code terms}
     */
    static double[] of(int[][] termsOfPapers, int terms) {
        var papersOfTerms = Incidence.transposed(termsOfPapers, terms);
        var totals = new double[terms];
        double all = 0;
        for (var paper : termsOfPapers) {
            for (int term : paper) {
                totals[term] += paper.length - 1;
                all += paper.length - 1;
            }
        }
        var relevance = new double[terms];
        var beside = new int[terms];
        for (int term = 0; term < terms; term++) {
            relevance[term] = divergence(term, papersOfTerms[term], termsOfPapers, beside, totals, all);
        }
        return relevance;
    }

    private static double divergence(
            int term, int[] papers, int[][] termsOfPapers, int[] beside, double[] totals, double all) {
        var met = new int[16];
        int count = 0;
        for (int paper : papers) {
            for (int other : termsOfPapers[paper]) {
                if (other != term && beside[other]++ == 0) {
                    if (count == met.length) {
                        met = Arrays.copyOf(met, 2 * count);
                    }
                    met[count++] = other;
                }
            }
        }
        double sum = 0;
        for (int i = 0; i < count; i++) {
            double share = beside[met[i]] / totals[term];
            sum += share * Math.log(share / (totals[met[i]] / all));
            beside[met[i]] = 0;
        }
        return count == 0 ? 0 : sum - (count - 1) / (2 * totals[term]);
    }
}
