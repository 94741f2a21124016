package org.scholargraph.projection;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.util.Arrays;

/** Lists of ints, one behind the other in one array: 4 bytes a list and 4 bytes an element. */
public final class IntLists {

    private final int[] offsets;
    private final int[] values;

    private IntLists(int[] offsets, int[] values) {
        this.offsets = offsets;
        this.values = values;
    }

    /** How many lists there are. */
    public int size() {
        return offsets.length - 1;
    }

    /** Where a list begins among all elements. */
    public int start(int list) {
        return offsets[list];
    }

    /** Where a list ends, exclusive. */
    public int end(int list) {
        return offsets[list + 1];
    }

    /** How many elements a list has. */
    public int length(int list) {
        return offsets[list + 1] - offsets[list];
    }

    /** The element at a place among all. */
    public int at(int place) {
        return values[place];
    }

    /** How many elements all lists have. */
    public int total() {
        return values.length;
    }

    /** A copy of one list. */
    public int[] list(int list) {
        return Arrays.copyOfRange(values, offsets[list], offsets[list + 1]);
    }

    /** The place of an element in a list that is in order, else a negative number. */
    public int find(int list, int value) {
        return Arrays.binarySearch(values, offsets[list], offsets[list + 1], value);
    }

    /** Bytes of the arrays. */
    public long bytes() {
        return 4L * (offsets.length + values.length);
    }

    /** For each element, in which of the lists it is, in their order; elements are below {@code elements}. */
    public IntLists inverted(int elements) {
        return inverted(elements, size());
    }

    /** The same, of the first lists only. */
    IntLists inverted(int elements, int lists) {
        var starts = new int[elements + 1];
        for (int i = 0; i < offsets[lists]; i++) {
            starts[values[i] + 1]++;
        }
        Arrays.parallelPrefix(starts, Integer::sum);
        var next = Arrays.copyOf(starts, elements);
        var inverted = new int[offsets[lists]];
        for (int list = 0; list < lists; list++) {
            for (int i = offsets[list]; i < offsets[list + 1]; i++) {
                inverted[next[values[i]]++] = list;
            }
        }
        return new IntLists(starts, inverted);
    }

    /**
     * The lists in another order.
     *
     * @param order of each the former place
     * @param renumbered what each element becomes; one that becomes negative is left out
     */
    IntLists arranged(int[] order, int[] renumbered) {
        var builder = new Builder();
        for (int list : order) {
            for (int i = offsets[list]; i < offsets[list + 1]; i++) {
                if (renumbered[values[i]] >= 0) {
                    builder.add(renumbered[values[i]]);
                }
            }
            builder.endList();
        }
        return builder.build();
    }

    /** Takes lists one after the other. */
    public static final class Builder {

        private final IntArrayList offsets = new IntArrayList();
        private final IntArrayList values = new IntArrayList();

        /** Empty as yet. */
        public Builder() {
            offsets.add(0);
        }

        /** Adds an element to the list under way. */
        public void add(int value) {
            values.add(value);
        }

        /** Ends the list under way. */
        public void endList() {
            offsets.add(values.size());
        }

        /** How many lists have ended. */
        public int size() {
            return offsets.size() - 1;
        }

        /** All lists. */
        public IntLists build() {
            return new IntLists(offsets.toIntArray(), values.toIntArray());
        }
    }
}
