package org.scholargraph.collaborator;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How good rankings were, had they been asked at the end of the training months: each author who had a co-author then, and
 * found a new one among those who were known, is a question.
 *
 * @param trainUntil the last month that was known, such as {@code 2019-12}
 * @param testUntil the last month in which new pairs counted
 * @param questions how many authors were asked for
 * @param newPairs how many pairs were to be found, from either side
 * @param beyondTwoSteps share of these that had no common co-author
 * @param rankers the rankings, ours last
 */
@Serdeable
public record Evaluation(
        String trainUntil,
        String testUntil,
        int questions,
        int newPairs,
        double beyondTwoSteps,
        List<RankerScore> rankers) {

    /** Copies the scores. */
    public Evaluation {
        rankers = List.copyOf(rankers);
    }

    /**
     * How good a ranking was.
     *
     * @param ranker its name
     * @param precision at 10, as all others over all questions
     * @param recall at 10
     * @param reciprocalRank of the first right one among the first 100
     * @param hit share of questions with a right one among the first 10
     * @param ndcg at 10
     * @param ndcgLow and ndcgHigh: where it lies with 95 % confidence, by bootstrap
     * @param ratio how many times the nDCG of Adamic and Adar's ranking that is; null where that finds nobody
     * @param ratioLow and ratioHigh: where that lies with 95 % confidence, by paired bootstrap; null where it finds nobody in too
     *     many draws
     * @param beyondTwoSteps share of the right ones among its first 10 that had no common co-author
     * @param medianMillis what a question takes in the middle
     * @param p99Millis what 99 % of the questions stay below
     */
    @Serdeable
    public record RankerScore(
            String ranker,
            double precision,
            double recall,
            double reciprocalRank,
            double hit,
            double ndcg,
            double ndcgLow,
            double ndcgHigh,
            @Nullable Double ratio,
            @Nullable Double ratioLow,
            @Nullable Double ratioHigh,
            double beyondTwoSteps,
            double medianMillis,
            double p99Millis) {}
}
