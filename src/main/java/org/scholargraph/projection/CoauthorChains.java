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
 * The shortest chains of co-authors between two people, breadth first from both ends (Pohl 1971). First come those whose weakest step has
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
     * @param from one end, another author than the other
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
        }

        /** From both ends at once, always on from the side of fewer authors, so that two hubs don't mean half the graph. */
        private boolean reach(int maxLength) {
            var near = new Side(from, new Int2IntOpenHashMap());
            var far = new Side(to, distance);
            var meeting = new IntArrayList();
            while (meeting.isEmpty() && near.steps + far.steps < maxLength && near.size() > 0 && far.size() > 0) {
                meeting = near.size() <= far.size() ? near.advance(far) : far.advance(near);
            }
            measureFrom(near, meeting, far.steps);
            return !meeting.isEmpty();
        }

        /** Who is on a shortest chain before the meeting, with the distance to the end: all that is known from there on. */
        private void measureFrom(Side near, IntArrayList meeting, int stepsLeft) {
            var level = meeting;
            for (int steps = near.steps - 1; steps >= 0; steps--) {
                var previous = new IntArrayList();
                for (int author : level) {
                    for (int tie = ties.start(author); tie < ties.end(author); tie++) {
                        int neighbour = ties.at(tie);
                        if (near.distances.get(neighbour) == steps && !distance.containsKey(neighbour)) {
                            distance.put(neighbour, stepsLeft + near.steps - steps);
                            previous.add(neighbour);
                        }
                    }
                }
                level = previous;
            }
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

        /** One end, and who is how many steps from it. */
        private final class Side {

            private final Int2IntOpenHashMap distances;
            private IntArrayList level;
            private int steps;

            private Side(int end, Int2IntOpenHashMap distances) {
                this.distances = distances;
                this.level = IntArrayList.of(end);
                distances.defaultReturnValue(Integer.MAX_VALUE);
                distances.put(end, 0);
            }

            private int size() {
                return level.size();
            }

            /** One step on; those of the new level whom the other side has reached, too. */
            private IntArrayList advance(Side other) {
                var next = new IntArrayList();
                var meeting = new IntArrayList();
                steps++;
                for (int author : level) {
                    for (int tie = ties.start(author); tie < ties.end(author); tie++) {
                        int neighbour = ties.at(tie);
                        if (distances.putIfAbsent(neighbour, steps) == Integer.MAX_VALUE) {
                            next.add(neighbour);
                            if (other.distances.containsKey(neighbour)) {
                                meeting.add(neighbour);
                            }
                        }
                    }
                }
                level = next;
                return meeting;
            }
        }
    }
}
