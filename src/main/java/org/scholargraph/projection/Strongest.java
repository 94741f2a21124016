package org.scholargraph.projection;

import java.util.Arrays;
import java.util.function.IntPredicate;

/** Picks the strongest of some numbers; of two that are as strong, the smaller one first. */
public final class Strongest {

    /** How strong a number is. */
    public interface Strength {
        /** Greater for a stronger one. */
        double of(int number);
    }

    private Strongest() {}

    /** The strongest first, at most so many. */
    public static int[] of(int[] numbers, Strength strength, int most) {
        return of(numbers, numbers.length, strength, any -> true, most);
    }

    /** Those of the greatest sums among all that are wanted, the greatest first, at most so many. */
    public static int[] of(Accumulator sums, IntPredicate wanted, int most) {
        return of(sums.touched(), sums.size(), sums::get, wanted, most);
    }

    /**
     * Only twice as many as asked for are ever sorted: of thousands of numbers most are weaker than those found so far, and
     * these are not even asked whether they are wanted.
     */
    private static int[] of(int[] numbers, int count, Strength strength, IntPredicate wanted, int most) {
        if (most == 0) {
            return new int[0];
        }
        var keys = new long[(int) Math.min(count, 2L * most)];
        int size = 0;
        long last = Long.MAX_VALUE;
        for (int i = 0; i < count; i++) {
            long key = key((float) strength.of(numbers[i]), numbers[i]);
            if (key < last && wanted.test(numbers[i])) {
                keys[size++] = key;
            }
            if (size == keys.length) {
                Arrays.sort(keys);
                size = Math.min(most, size);
                last = keys[size - 1];
            }
        }
        Arrays.sort(keys, 0, size);
        return Arrays.stream(keys, 0, Math.min(most, size))
                .mapToInt(key -> (int) key)
                .toArray();
    }

    /** In the order of the keys greater strengths come first: a float's bits are in its order, but for the sign. */
    private static long key(float strength, int number) {
        int bits = Float.floatToIntBits(-strength);
        return (long) (bits ^ (bits >> 31 & Integer.MAX_VALUE)) << 32 | number;
    }
}
