package org.scholargraph.collaborator;

import java.util.Arrays;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** How sure a mean or a ratio of means is, by drawing the same number of authors again and again (Efron 1979). */
final class Bootstrap {

    private static final int DRAWS = 1000;
    private static final double TAIL = .025;

    private final int size;
    private final long seed;

    Bootstrap(int size, long seed) {
        this.size = size;
        this.seed = seed;
    }

    /** From where to where 95 % of the draws lie. */
    record Interval(double low, double high) {}

    /** The interval of a mean. */
    Interval mean(double[] values) {
        return interval(values, null);
    }

    /** The interval of a ratio of means, both over the same authors in each draw. */
    Interval ratio(double[] values, double[] others) {
        return interval(values, others);
    }

    private Interval interval(double[] values, double @Nullable [] others) {
        var random = new Random(seed);
        var draws = new double[DRAWS];
        for (int draw = 0; draw < DRAWS; draw++) {
            double sum = 0;
            double otherSum = 0;
            for (int i = 0; i < size; i++) {
                int drawn = random.nextInt(size);
                sum += values[drawn];
                otherSum += others == null ? 1 : others[drawn];
            }
            draws[draw] = sum / otherSum;
        }
        Arrays.sort(draws);
        return new Interval(draws[(int) (TAIL * DRAWS)], draws[(int) ((1 - TAIL) * DRAWS) - 1]);
    }
}
