package org.scholargraph.projection;

import java.util.Arrays;

/** Sums by number. It remembers which numbers it has, in the order in which they came, so clearing costs no more than filling. */
public final class Accumulator {

    private static final int FIRST_CAPACITY = 64;

    private final float[] sums;
    private final boolean[] has;
    private int[] touched = new int[FIRST_CAPACITY];
    private int size;

    /** @param numbers those that come are below it */
    public Accumulator(int numbers) {
        this.sums = new float[numbers];
        this.has = new boolean[numbers];
    }

    /** Adds to the sum of a number; from then on it is there, whatever the sum. */
    public void add(int number, float amount) {
        touch(number);
        sums[number] += amount;
    }

    /** Lets the sum of a number be at least so much. */
    public void atLeast(int number, float amount) {
        touch(number);
        sums[number] = Math.max(sums[number], amount);
    }

    private void touch(int number) {
        if (!has[number]) {
            has[number] = true;
            if (size == touched.length) {
                touched = Arrays.copyOf(touched, 2 * size);
            }
            touched[size++] = number;
        }
    }

    /** The sum of a number, 0 where there is none. */
    public float get(int number) {
        return sums[number];
    }

    /** Whether a number is there. */
    public boolean has(int number) {
        return has[number];
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
            sums[touched[i]] = 0;
            has[touched[i]] = false;
        }
        size = 0;
    }
}
