package org.scholargraph.collaborator;

import org.scholargraph.projection.Accumulator;
import org.scholargraph.projection.IntLists;

/**
 * A random walk with restart, as personalised PageRank, by pushing what is left over from author to author until little is
 * left anywhere (Andersen, Chung and Lang 2006, doi:10.1109/FOCS.2006.44). The work is bounded, whatever the graph: at most
 * 1/(restart · tolerance) steps along ties.
 */
final class RandomWalk {

    /** How strong a tie is, by its place among all. */
    interface Strength {
        float of(int tie);
    }

    private final IntLists ties;
    private final Strength strength;
    private final Strength sums;
    private final double restart;
    private final double tolerance;

    /**
     * @param ties of each author
     * @param strength of each tie
     * @param sums of the strengths of each author's ties
     * @param restart probability of a step back to where the walk began
     * @param tolerance what is left over for each tie of an author stays below it
     */
    RandomWalk(IntLists ties, Strength strength, Strength sums, double restart, double tolerance) {
        this.ties = ties;
        this.strength = strength;
        this.sums = sums;
        this.restart = restart;
        this.tolerance = tolerance;
    }

    /**
     * Walks.
     *
     * @param left where the walk begins, with the probabilities; what is left over when it ends
     * @param shares takes how often the walk is where
     * @param queue to be used, empty
     */
    void walk(Accumulator left, Accumulator shares, IntQueue queue) {
        for (int i = 0; i < left.size(); i++) {
            queue.add(left.touched()[i]);
        }
        while (!queue.isEmpty()) {
            int author = queue.remove();
            float amount = left.get(author);
            if (amount > 0) {
                left.set(author, 0);
                shares.add(author, (float) restart * amount);
                push(author, amount, left, queue);
            }
        }
        for (int i = 0; i < left.size(); i++) {
            int author = left.touched()[i];
            shares.add(author, (float) restart * left.get(author));
        }
    }

    private void push(int author, float amount, Accumulator left, IntQueue queue) {
        float sum = sums.of(author);
        if (sum <= 0) {
            return;
        }
        // Most of what is left lies below the limit of a single tie: then how many ties there are need not be looked
        // up.
        float least = (float) tolerance;
        float each = (float) (1 - restart) * amount / sum;
        for (int tie = ties.start(author); tie < ties.end(author); tie++) {
            int next = ties.at(tie);
            float before = left.get(next);
            float after = before + each * strength.of(tie);
            left.add(next, after - before);
            if (after >= least && reaches(least * ties.length(next), before, after)) {
                queue.add(next);
            }
        }
    }

    private static boolean reaches(float limit, float before, float after) {
        return before < limit && after >= limit;
    }
}
