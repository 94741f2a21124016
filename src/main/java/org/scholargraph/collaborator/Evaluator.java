package org.scholargraph.collaborator;

import it.unimi.dsi.fastutil.ints.IntSet;
import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scholargraph.collaborator.Evaluation.RankerScore;
import org.scholargraph.projection.Projection;
import org.scholargraph.projection.Snapshot;

/** Asks several rankings the same questions of the past. */
final class Evaluator {

    private static final int PLACES = 100;
    private static final int FIRST = 10;

    private final Snapshot known;
    private final SortedMap<Integer, IntSet> newPairs;
    private final int testUntil;
    private final Bootstrap bootstrap;

    /**
     * @param known what was known at the cut
     * @param testUntil the last month in which new pairs count
     */
    Evaluator(Snapshot known, int testUntil, long seed) {
        this.known = known;
        this.testUntil = testUntil;
        this.newPairs = NewPairs.after(known.projection(), testUntil);
        this.bootstrap = new Bootstrap(newPairs.size(), seed);
    }

    /** What came of asking one ranking. */
    private record Asked(String ranker, double[][] measures, int found, int foundBeyond, double[] millis) {

        double mean(Measure measure) {
            return Arrays.stream(measures[measure.ordinal()]).average().orElse(0);
        }

        double[] ndcg() {
            return measures[Measure.ndcg.ordinal()];
        }
    }

    /** How good the four of the textbook and ours are. */
    Evaluation evaluate(Model model, int trainUntil) {
        var projection = known.projection();
        var asked = Stream.concat(
                        Arrays.stream(TwoHopRanker.Counting.values())
                                .map(counting -> new TwoHopRanker(projection, counting)),
                        Stream.of(new PlainWalkRanker(projection), new LearnedRanker(new Ranking(known, model))))
                .map(this::ask)
                .toList();
        var adamicAdar = asked.get(TwoHopRanker.Counting.adamicAdar.ordinal());
        int pairs = newPairs.values().stream().mapToInt(IntSet::size).sum();
        return new Evaluation(
                Cut.text(trainUntil),
                Cut.text(testUntil),
                newPairs.size(),
                pairs,
                share(pairs - within(projection), pairs),
                asked.stream().map(one -> score(one, adamicAdar)).toList());
    }

    private int within(Projection projection) {
        return newPairs.entrySet().stream()
                .mapToInt(question -> (int) question.getValue()
                        .intStream()
                        .filter(other -> haveCommon(projection, question.getKey(), other))
                        .count())
                .sum();
    }

    private static boolean haveCommon(Projection projection, int author, int other) {
        var ties = projection.coauthors();
        return Arrays.stream(ties.list(other)).anyMatch(common -> ties.find(author, common) >= 0);
    }

    private Asked ask(Ranker ranker) {
        var measures = new double[Measure.values().length][newPairs.size()];
        var millis = new double[newPairs.size()];
        int found = 0;
        int beyond = 0;
        int number = 0;
        for (Map.Entry<Integer, IntSet> question : newPairs.entrySet()) {
            long began = System.nanoTime();
            var best = ranker.best(question.getKey(), PLACES);
            millis[number] = (System.nanoTime() - began) / 1e6;
            for (var measure : Measure.values()) {
                measures[measure.ordinal()][number] = measure.of(best, question.getValue());
            }
            for (int other : Arrays.copyOf(best, Math.min(FIRST, best.length))) {
                if (question.getValue().contains(other)) {
                    found++;
                    beyond += haveCommon(known.projection(), question.getKey(), other) ? 0 : 1;
                }
            }
            number++;
        }
        Arrays.sort(millis);
        return new Asked(ranker.name(), measures, found, beyond, millis);
    }

    private RankerScore score(Asked asked, Asked yardstick) {
        var interval = bootstrap.mean(asked.ndcg());
        var ratio = bootstrap.ratio(asked.ndcg(), yardstick.ndcg());
        int last = asked.millis().length - 1;
        return new RankerScore(
                asked.ranker(),
                asked.mean(Measure.precision),
                asked.mean(Measure.recall),
                asked.mean(Measure.reciprocalRank),
                asked.mean(Measure.hit),
                asked.mean(Measure.ndcg),
                interval.low(),
                interval.high(),
                finite(asked.mean(Measure.ndcg) / yardstick.mean(Measure.ndcg)),
                finite(ratio.low()),
                finite(ratio.high()),
                share(asked.foundBeyond(), asked.found()),
                last < 0 ? 0 : asked.millis()[last / 2],
                last < 0 ? 0 : asked.millis()[(int) (.99 * last)]);
    }

    /** Null for what comes of dividing by 0. */
    private static @Nullable Double finite(double ratio) {
        return Double.isFinite(ratio) ? ratio : null;
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
