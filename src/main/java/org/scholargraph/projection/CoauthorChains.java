package org.scholargraph.projection;

import it.unimi.dsi.fastutil.ints.Int2IntOpenHashMap;
import it.unimi.dsi.fastutil.ints.Int2LongOpenHashMap;
import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.ints.IntOpenHashSet;
import it.unimi.dsi.fastutil.ints.IntSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/**
 * The shortest chains of co-authors between two people, breadth first from the end. First come those whose weakest step has
 * most joint papers, then those of the smaller ids on the way.
 *
 * @param count how many there are
 * @param chains the first of them, both ends among the authors
 */
public record CoauthorChains(long count, List<int[]> chains) {

    /** Copies the chains. */
    public CoauthorChains {
        chains = List.copyOf(chains);
    }

    /**
     * The shortest chains.
     *
     * @param maxLength most steps
     * @param most most chains to name
     */
    public static CoauthorChains between(Projection projection, int from, int to, int maxLength, int most) {
        var search = new Search(projection, from, to);
        if (!search.reach(maxLength)) {
            return new CoauthorChains(0, List.of());
        }
        return new CoauthorChains(search.count(), search.chains(most));
    }

    /** One search; distances are those to the end. */
    private static final class Search {

        private final Projection projection;
        private final IntLists ties;
        private final int from;
        private final int to;
        private final Int2IntOpenHashMap distance = new Int2IntOpenHashMap();
        private final List<int[]> found = new ArrayList<>();

        private Search(Projection projection, int from, int to) {
            this.projection = projection;
            this.ties = projection.coauthors();
            this.from = from;
            this.to = to;
            distance.defaultReturnValue(Integer.MAX_VALUE);
        }

        private boolean reach(int maxLength) {
            distance.put(to, 0);
            var level = IntArrayList.of(to);
            for (int steps = 1; steps <= maxLength && !level.isEmpty() && !distance.containsKey(from); steps++) {
                var next = new IntArrayList();
                for (int author : level) {
                    for (int tie = ties.start(author); tie < ties.end(author); tie++) {
                        if (!distance.containsKey(ties.at(tie))) {
                            distance.put(ties.at(tie), steps);
                            next.add(ties.at(tie));
                        }
                    }
                }
                level = next;
            }
            return distance.containsKey(from);
        }

        /** Whether a tie of an author leads one step nearer to the end. */
        private boolean leadsOn(int author, int tie) {
            return distance.get(ties.at(tie)) == distance.get(author) - 1;
        }

        /** The authors on shortest chains, level by level, with the number of ways to each. */
        private long count() {
            var ways = new Int2LongOpenHashMap();
            ways.put(from, 1);
            for (var level = IntArrayList.of(from); distance.get(level.getInt(0)) > 0; ) {
                var next = new TreeSet<Integer>();
                for (int author : level) {
                    for (int tie = ties.start(author); tie < ties.end(author); tie++) {
                        if (leadsOn(author, tie)) {
                            ways.addTo(ties.at(tie), ways.get(author));
                            next.add(ties.at(tie));
                        }
                    }
                }
                level = new IntArrayList(next);
            }
            return ways.get(to);
        }

        /** One strength of the weakest step after the other, the greatest first. */
        private List<int[]> chains(int most) {
            var widest = new Int2IntOpenHashMap();
            int greatest = widest(from, widest);
            var strengths = new TreeSet<Integer>(Comparator.reverseOrder());
            collect(from, strengths, new IntOpenHashSet());
            for (int strength : strengths) {
                if (strength <= greatest && found.size() < most) {
                    follow(new int[distance.get(from) + 1], 0, from, Integer.MAX_VALUE, strength, widest, most);
                }
            }
            return found;
        }

        /** The most joint papers that the weakest step of a chain to the end can have. */
        private int widest(int author, Int2IntOpenHashMap widest) {
            if (author == to) {
                return Integer.MAX_VALUE;
            }
            if (widest.containsKey(author)) {
                return widest.get(author);
            }
            int best = 0;
            for (int tie = ties.start(author); tie < ties.end(author); tie++) {
                if (leadsOn(author, tie)) {
                    best = Math.max(best, Math.min(strength(tie), widest(ties.at(tie), widest)));
                }
            }
            widest.put(author, best);
            return best;
        }

        private void collect(int author, TreeSet<Integer> strengths, IntSet seen) {
            for (int tie = ties.start(author); tie < ties.end(author) && author != to; tie++) {
                if (leadsOn(author, tie)) {
                    strengths.add(strength(tie));
                    if (seen.add(ties.at(tie))) {
                        collect(ties.at(tie), strengths, seen);
                    }
                }
            }
        }

        private int strength(int tie) {
            return projection.jointPapers().length(tie);
        }

        /** Takes the chains whose weakest step has just this strength, in the order of the ids. */
        private void follow(
                int[] chain, int steps, int author, int weakest, int wanted, Int2IntOpenHashMap widest, int most) {
            chain[steps] = author;
            if (author == to) {
                if (weakest == wanted && found.size() < most) {
                    found.add(chain.clone());
                }
                return;
            }
            for (int tie = ties.start(author); tie < ties.end(author) && found.size() < most; tie++) {
                if (leadsOn(author, tie) && strength(tie) >= wanted && widest(ties.at(tie), widest) >= wanted) {
                    follow(chain, steps + 1, ties.at(tie), Math.min(weakest, strength(tie)), wanted, widest, most);
                }
            }
        }
    }
}
