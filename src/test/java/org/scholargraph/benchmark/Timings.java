package org.scholargraph.benchmark;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

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

    /** All of several together. */
    static Timings of(List<Timings> parts) {
        var all = new Timings(parts.stream().mapToInt(Timings::size).sum());
        for (var part : parts) {
            System.arraycopy(part.milliseconds, 0, all.milliseconds, all.size, part.size);
            all.size += part.size;
        }
        return all;
    }

    int size() {
        return size;
    }

    /** The duration that this share of all stayed below. */
    double percentile(double share) {
        var sorted = Arrays.copyOf(milliseconds, size);
        Arrays.sort(sorted);
        return sorted[Math.min(size - 1, (int) Math.floor(share * size))];
    }

    /** The three that README's tables have: p50, p95 and p99; empty where nothing was timed. */
    @Override
    public String toString() {
        return size == 0
                ? ""
                : String.format(Locale.ROOT, "%.2f / %.2f / %.2f ms", percentile(.5), percentile(.95), percentile(.99));
    }
}
