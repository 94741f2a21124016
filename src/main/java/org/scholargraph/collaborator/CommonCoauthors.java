package org.scholargraph.collaborator;

import java.util.Arrays;

/**
 * What others share with the asker over common co-authors. The sums of one are beside each other, so that the processor
 * fetches all of them at once: 16 bytes an author.
 */
final class CommonCoauthors {

    private static final int FIRST_CAPACITY = 1024;
    private static final int EACH = 4;
    private static final int COUNT = 0;
    private static final int FLOW = 1;
    private static final int SENIOR_FLOW = 2;
    private static final int TEAM = 3;

    private final float[] sums;
    private int[] touched = new int[FIRST_CAPACITY];
    private int size;

    /** @param authors those that come are below it */
    CommonCoauthors(int authors) {
        sums = new float[EACH * authors];
    }

    /**
     * Adds a common co-author.
     *
     * @param author who shares them
     * @param flow what comes over them
     * @param seniorFlow the same, in so far as they are senior
     * @param team whom they usually write with
     */
    void add(int author, float flow, float seniorFlow, float team) {
        int at = EACH * author;
        if (sums[at + COUNT] == 0) {
            if (size == touched.length) {
                touched = Arrays.copyOf(touched, 2 * size);
            }
            touched[size++] = author;
        }
        sums[at + COUNT]++;
        sums[at + FLOW] += flow;
        sums[at + SENIOR_FLOW] += seniorFlow;
        sums[at + TEAM] = Math.max(sums[at + TEAM], team);
    }

    /** How many there are. */
    float count(int author) {
        return sums[EACH * author + COUNT];
    }

    /** What comes over all of them. */
    float flow(int author) {
        return sums[EACH * author + FLOW];
    }

    /** The same, over those who are senior. */
    float seniorFlow(int author) {
        return sums[EACH * author + SENIOR_FLOW];
    }

    /** The greatest team that one of them usually writes with. */
    float team(int author) {
        return sums[EACH * author + TEAM];
    }

    void clear() {
        for (int i = 0; i < size; i++) {
            Arrays.fill(sums, EACH * touched[i], EACH * (touched[i] + 1), 0);
        }
        size = 0;
    }
}
