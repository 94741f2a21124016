package org.scholargraph.cluster;

import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** How many papers there are of each year. */
final class Years {

    private static final int SPAN = 3;

    private static final int SMALL_PART = 20;

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
     * @param all papers of the graph, by whose present the years go
     */
    @Nullable
    Double growth(Years all) {
        var present = all.present();
        if (present.isEmpty()) {
            return null;
        }
        double recent = share(all, present.getAsInt() - SPAN + 1);
        double before = share(all, present.getAsInt() - 2 * SPAN + 1);
        return before > 0 ? recent / before - 1 : null;
    }

    /**
     * The last year that papers are of in earnest, so that a few of a wrong year in the future don't make all the others old:
     * it has a twentieth of the papers of the busiest, and there are some to compare with.
     */
    private OptionalInt present() {
        int busiest = counts.values().stream().mapToInt(count -> count).max().orElse(0);
        return counts.descendingKeySet().stream()
                .mapToInt(year -> year)
                .filter(year -> SMALL_PART * within(year, 1) >= busiest && within(year - 2 * SPAN + 1, SPAN) > 0)
                .findFirst();
    }

    private double share(Years all, int from) {
        int others = all.within(from, SPAN);
        return others == 0 ? 0 : (double) within(from, SPAN) / others;
    }

    private int within(int from, int years) {
        return IntStream.range(from, from + years)
                .map(year -> counts.getOrDefault(year, 0))
                .sum();
    }
}
