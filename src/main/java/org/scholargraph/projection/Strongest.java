package org.scholargraph.projection;

import java.util.Arrays;

/** Picks the strongest of some numbers; of two that are as strong, the smaller one first. */
public final class Strongest {

    /** How strong a number is. */
    public interface Strength {
        /** Greater for a stronger one. */
        double of(int number);
    }

    private Strongest() {}

    /**
     * The strongest first, at most so many. Only twice as many are ever sorted: of thousands of numbers most are weaker than
     * those found so far.
     */
    public static int[] of(int[] numbers, Strength strength, int most) {
        if (most == 0) {
            return new int[0];
        }
        var keys = new long[(int) Math.min(numbers.length, 2L * most)];
        int size = 0;
        long last = Long.MAX_VALUE;
        for (int number : numbers) {
            long key = key((float) strength.of(number), number);
            if (key < last) {
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
