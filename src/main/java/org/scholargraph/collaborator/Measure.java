package org.scholargraph.collaborator;

import it.unimi.dsi.fastutil.ints.IntSet;

/** How good a ranking is for one author; the gain of a right one is 1, of any other 0. */
enum Measure {
    /** Share of the first ten that are right. */
    precision("P@10") {
        @Override
        double of(int[] best, IntSet right) {
            return (double) hits(best, right, FIRST) / FIRST;
        }
    },
    /** Share of the right ones that are among the first ten. */
    recall("R@10") {
        @Override
        double of(int[] best, IntSet right) {
            return (double) hits(best, right, FIRST) / right.size();
        }
    },
    /** One over the place of the first right one; 0 beyond the places that are looked at. */
    reciprocalRank("MRR") {
        @Override
        double of(int[] best, IntSet right) {
            for (int place = 0; place < best.length; place++) {
                if (right.contains(best[place])) {
                    return 1.0 / (place + 1);
                }
            }
            return 0;
        }
    },
    /** Whether any of the first ten is right. */
    hit("Hit@10") {
        @Override
        double of(int[] best, IntSet right) {
            return hits(best, right, FIRST) > 0 ? 1 : 0;
        }
    },
    /** Discounted gain of the first ten, of what the best ranking would have (Järvelin and Kekäläinen 2002). */
    ndcg("nDCG@10") {
        @Override
        double of(int[] best, IntSet right) {
            double gain = 0;
            double ideal = 0;
            for (int place = 0; place < FIRST; place++) {
                double discount = 1 / Math.log(place + 2);
                gain += place < best.length && right.contains(best[place]) ? discount : 0;
                ideal += place < right.size() ? discount : 0;
            }
            return gain / ideal;
        }
    };

    private static final int FIRST = 10;

    private final String label;

    Measure(String label) {
        this.label = label;
    }

    /** Its usual name. */
    String label() {
        return label;
    }

    /** How good a ranking is, the best first, where these would have been right. */
    abstract double of(int[] best, IntSet right);

    private static int hits(int[] best, IntSet right, int first) {
        int hits = 0;
        for (int place = 0; place < Math.min(first, best.length); place++) {
            hits += right.contains(best[place]) ? 1 : 0;
        }
        return hits;
    }
}
