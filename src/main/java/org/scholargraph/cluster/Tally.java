package org.scholargraph.cluster;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Counts things, and forgets them again at the cost of what was counted. */
final class Tally {

    private final int[] counts;
    private final int[] met;
    private int size;

    Tally(int things) {
        counts = new int[things];
        met = new int[things];
    }

    void add(int[] things) {
        for (int thing : things) {
            if (counts[thing]++ == 0) {
                met[size++] = thing;
            }
        }
    }

    /** How often each was counted; to be read only. */
    int[] counts() {
        return counts;
    }

    /** Those that were counted, in no order. */
    IntStream things() {
        return Arrays.stream(met, 0, size);
    }

    int size() {
        return size;
    }

    /** Those counted most; of equals the one of the smallest number first. */
    List<Integer> most(int limit) {
        return things().boxed()
                .sorted((one, other) -> counts[one] == counts[other]
                        ? Integer.compare(one, other)
                        : Integer.compare(counts[other], counts[one]))
                .limit(limit)
                .toList();
    }

    void clear() {
        things().forEach(thing -> counts[thing] = 0);
        size = 0;
    }
}
