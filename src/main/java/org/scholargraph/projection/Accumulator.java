package org.scholargraph.projection;

import java.util.Arrays;

/** Sums by number. It remembers which numbers it has, in the order in which they came, so clearing costs no more than filling. */
public final class Accumulator {

    private static final int FIRST_CAPACITY = 64;

    /** What stands where no number is. It adds like 0, so that one array says both; a second one would be fetched as often. */
    private static final float ABSENT = -0f;

    private static final int ABSENT_BITS = Float.floatToRawIntBits(ABSENT);

    private final float[] sums;
    private int[] touched = new int[FIRST_CAPACITY];
    private int size;

    /** @param numbers those that come are below it */
    public Accumulator(int numbers) {
        this.sums = new float[numbers];
        Arrays.fill(sums, ABSENT);
    }

    /** Adds to the sum of a number; from then on it is there, whatever the sum. */
    public void add(int number, float amount) {
        float sum = sums[number];
        if (isAbsent(sum)) {
            touch(number);
            sum = 0;
        }
        sums[number] = sum + amount;
    }

    private void touch(int number) {
        if (size == touched.length) {
            touched = Arrays.copyOf(touched, 2 * size);
        }
        touched[size++] = number;
    }

    private static boolean isAbsent(float sum) {
        return Float.floatToRawIntBits(sum) == ABSENT_BITS;
    }

    /** The sum of a number, 0 where there is none. */
    public float get(int number) {
        return sums[number];
    }

    /** Whether a number is there. */
    public boolean has(int number) {
        return !isAbsent(sums[number]);
    }

    /** How many numbers are there. */
    public int size() {
        return size;
    }

    /** The numbers that are there, up to {@link #size()}; not to be changed. */
    public int[] touched() {
        return touched;
    }

    /** Sets a sum, of a number that is there. */
    public void set(int number, float sum) {
        sums[number] = sum;
    }

    /** All sums by number; not to be changed. */
    public float[] dense() {
        return sums;
    }

    /** Forgets all numbers. */
    public void clear() {
        for (int i = 0; i < size; i++) {
            sums[touched[i]] = ABSENT;
        }
        size = 0;
    }
}
