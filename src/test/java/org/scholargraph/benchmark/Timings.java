package org.scholargraph.benchmark;

import java.util.Arrays;

/** Durations of one question, in milliseconds. */
final class Timings {

    private final double[] milliseconds;
    private int size;

    Timings(int capacity) {
        milliseconds = new double[capacity];
    }

    void time(Runnable something) {
        long began = System.nanoTime();
        something.run();
        milliseconds[size++] = (System.nanoTime() - began) / 1e6;
    }

    /** The duration that this share of all stayed below. */
    double percentile(double share) {
        var sorted = Arrays.copyOf(milliseconds, size);
        Arrays.sort(sorted);
        return sorted[Math.min(size - 1, (int) Math.floor(share * size))];
    }
}
