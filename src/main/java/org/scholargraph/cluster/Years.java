package org.scholargraph.cluster;

import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** How many papers there are of each year. */
final class Years {

    private static final int SPAN = 3;

    private final TreeMap<Integer, Integer> counts = new TreeMap<>();

    /** Counts a paper; 0 is no year. */
    void add(int year) {
        if (year != 0) {
            counts.merge(year, 1, Integer::sum);
        }
    }

    TreeMap<Integer, Integer> counts() {
        return counts;
    }

    @Nullable
    Integer first() {
        return counts.isEmpty() ? null : counts.firstKey();
    }

    @Nullable
    Integer last() {
        return counts.isEmpty() ? null : counts.lastKey();
    }

    /**
     * By how much the share of these papers among all grew from the three years before the last three to the last three: 1 is
     * twice the share. Null where there is nothing to compare.
     *
     * @param all papers of the graph, by whose last year the years go
     */
    @Nullable
    Double growth(Years all) {
        var last = all.last();
        if (last == null) {
            return null;
        }
        double recent = share(all, last - SPAN + 1);
        double before = share(all, last - 2 * SPAN + 1);
        return before > 0 ? recent / before - 1 : null;
    }

    private double share(Years all, int from) {
        int others = all.within(from);
        return others == 0 ? 0 : (double) within(from) / others;
    }

    private int within(int from) {
        return IntStream.range(from, from + SPAN)
                .map(year -> counts.getOrDefault(year, 0))
                .sum();
    }
}
