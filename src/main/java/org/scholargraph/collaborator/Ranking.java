package org.scholargraph.collaborator;

import it.unimi.dsi.fastutil.ints.IntArrays;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;
import org.scholargraph.projection.Snapshot;

/** Ranks whom askers should work with, on one snapshot; many may ask at once. */
final class Ranking {

    private final Snapshot snapshot;
    private final Model model;
    private final Traits traits;
    private final ConcurrentLinkedDeque<Workspace> spaces = new ConcurrentLinkedDeque<>();

    Ranking(Snapshot snapshot, Model model) {
        this.snapshot = snapshot;
        this.model = model;
        this.traits = Traits.of(snapshot);
    }

    /**
     * Somebody who is recommended.
     *
     * @param author by number
     * @param score what the shares add up to
     * @param shares by the places of the signals
     */
    record Ranked(int author, double score, double[] shares) {}

    /** What is ranked, and how. */
    Snapshot snapshot() {
        return snapshot;
    }

    /** How it is ranked. */
    Model model() {
        return model;
    }

    /** Does something with what an asker sees, which is gone afterwards. */
    <T> T seen(Asker asker, Function<View, T> look) {
        var known = spaces.poll();
        var space = known == null ? new Workspace(snapshot, traits) : known;
        try {
            return look.apply(View.of(snapshot, asker, space));
        } finally {
            spaces.push(space);
        }
    }

    /**
     * The best first; of equals the one of the smaller id.
     *
     * @param allowed who may be recommended
     * @param few whether few are allowed, so that all of these are looked at
     */
    List<Ranked> best(View view, int limit, IntPredicate allowed, boolean few) {
        return best(view, limit, allowed, few, author -> 0);
    }

    /**
     * The same with a share for examples of whom nobody is wanted.
     *
     * @param likeness what a candidate loses for being like them, 0 or less
     */
    List<Ranked> best(View view, int limit, IntPredicate allowed, boolean few, IntToDoubleFunction likeness) {
        var candidates = Candidates.of(view, allowed, few);
        var features = new Features(view);
        var values = new float[candidates.length][Feature.count()];
        var scores = new double[candidates.length];
        for (int i = 0; i < candidates.length; i++) {
            features.read(candidates[i], values[i]);
            scores[i] = model.score(values[i]) + likeness.applyAsDouble(candidates[i]);
        }
        var order = new int[candidates.length];
        Arrays.setAll(order, i -> i);
        IntArrays.quickSort(order, (i, j) -> {
            int byScore = Double.compare(scores[j], scores[i]);
            return byScore == 0 ? Integer.compare(candidates[i], candidates[j]) : byScore;
        });
        return Arrays.stream(order)
                .limit(limit)
                .mapToObj(i -> ranked(candidates[i], model.shares(values[i]), likeness.applyAsDouble(candidates[i])))
                .toList();
    }

    /** The score is the very sum of the shares, in their order. */
    private static Ranked ranked(int author, double[] shares, double likeness) {
        shares[Signal.negativeExamples.ordinal()] = likeness;
        double score = 0;
        for (double share : shares) {
            score += share;
        }
        return new Ranked(author, score, shares);
    }
}
