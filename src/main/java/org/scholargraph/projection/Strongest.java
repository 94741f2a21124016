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

    /** The strongest first, at most so many. */
    public static int[] of(int[] numbers, Strength strength, int most) {
        var keys = new long[numbers.length];
        for (int i = 0; i < numbers.length; i++) {
            keys[i] = key((float) strength.of(numbers[i]), numbers[i]);
        }
        Arrays.sort(keys);
        var strongest = new int[Math.min(most, keys.length)];
        for (int i = 0; i < strongest.length; i++) {
            strongest[i] = (int) keys[i];
        }
        return strongest;
    }

    /** In the order of the keys greater strengths come first: a float's bits are in its order, but for the sign. */
    private static long key(float strength, int number) {
        int bits = Float.floatToIntBits(-strength);
        return (long) (bits ^ (bits >> 31 & Integer.MAX_VALUE)) << 32 | number;
    }
}
