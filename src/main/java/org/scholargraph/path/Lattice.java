package org.scholargraph.path;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/**
 * Things and ties, each tie one step nearer to the one end: all chains from the other end along them are of the same length. Things are
 * numbered in the order of their ids. Costs are bounded by the ties, not by the chains, of which there may be more than can be told one
 * by one.
 */
final class Lattice {

    private static final int UNKNOWN = -1;

    private final int from;
    private final int to;
    private final Tie[] ties;
    private final int[] starts;
    private final int[] widest;

    /**
     * Arranges ties.
     *
     * @param from where all chains begin
     * @param to where all end
     * @param things how many things there are
     * @param ties in any order; of two between the same things only the stronger counts
     */
    Lattice(int from, int to, int things, List<Tie> ties) {
        this.from = from;
        this.to = to;
        this.ties = sorted(ties);
        starts = new int[things + 1];
        for (var tie : this.ties) {
            starts[tie.from() + 1]++;
        }
        Arrays.parallelPrefix(starts, Integer::sum);
        widest = new int[things];
        Arrays.fill(widest, UNKNOWN);
        widest[to] = Integer.MAX_VALUE;
        widest(from);
    }

    private static Tie[] sorted(List<Tie> ties) {
        var sorted = new ArrayList<Tie>(ties.size());
        ties.stream().sorted(Tie.ORDER).forEach(tie -> {
            if (sorted.isEmpty() || !sorted.getLast().isBesides(tie)) {
                sorted.add(tie);
            }
        });
        return sorted.toArray(Tie[]::new);
    }

    /** How many chains there are; {@link Long#MAX_VALUE} where there are more. */
    long count() {
        return count(from, new long[widest.length]);
    }

    private long count(int thing, long[] counts) {
        if (thing == to) {
            return 1;
        }
        if (counts[thing] == 0) {
            for (int tie = starts[thing]; tie < starts[thing + 1]; tie++) {
                long sum = counts[thing] + count(ties[tie].to(), counts);
                counts[thing] = sum < 0 ? Long.MAX_VALUE : sum;
            }
        }
        return counts[thing];
    }

    /** The strength that the weakest step of a chain from here can have at best. */
    private int widest(int thing) {
        if (widest[thing] == UNKNOWN) {
            for (int tie = starts[thing]; tie < starts[thing + 1]; tie++) {
                widest[thing] = Math.max(widest[thing], Math.min(ties[tie].strength(), widest(ties[tie].to())));
            }
        }
        return widest[thing];
    }

    /**
     * The chains whose weakest step is strongest, then those of the smaller things on the way. One strength after the other is
     * followed, the greatest first: what it leads to is either wanted or has been found before.
     */
    List<int[]> strongest(int most) {
        var strengths = new TreeSet<Integer>(Comparator.reverseOrder());
        Arrays.stream(ties)
                .map(Tie::strength)
                .filter(strength -> strength <= widest[from])
                .forEach(strengths::add);
        var found = new ArrayList<int[]>();
        for (int strength : strengths) {
            if (found.size() < most) {
                follow(new ArrayList<>(List.of(from)), Integer.MAX_VALUE, strength, found, most);
            }
        }
        return found;
    }

    private void follow(List<Integer> chain, int weakest, int wanted, List<int[]> found, int most) {
        int thing = chain.getLast();
        if (thing == to && weakest == wanted) {
            found.add(chain.stream().mapToInt(Integer::intValue).toArray());
        }
        for (int i = starts[thing]; i < starts[thing + 1] && found.size() < most; i++) {
            var tie = ties[i];
            if (tie.strength() >= wanted && widest[tie.to()] >= wanted) {
                chain.add(tie.to());
                follow(chain, Math.min(weakest, tie.strength()), wanted, found, most);
                chain.removeLast();
            }
        }
    }

    /**
     * A tie.
     *
     * @param from the thing that is further from the end
     * @param to the thing that is nearer
     * @param strength how many papers make it
     */
    record Tie(int from, int to, int strength) {

        private static final Comparator<Tie> ORDER = Comparator.comparingInt(Tie::from)
                .thenComparingInt(Tie::to)
                .thenComparing(Comparator.comparingInt(Tie::strength).reversed());

        private boolean isBesides(Tie other) {
            return from == other.from && to == other.to;
        }
    }
}
