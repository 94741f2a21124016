package org.scholargraph.collaborator;

import io.micronaut.serde.annotation.Serdeable;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * How candidates are ranked: each feature, as it differs from what candidates usually have, times a weight. So the score is
 * a sum of shares, and anybody can read why somebody comes first.
 *
 * @param name what it is called
 * @param learnedFrom the papers and years that its weights were learned from
 * @param base the log-odds of a candidate that is usual in every feature
 * @param features all features with their weights
 */
@Serdeable
public record Model(String name, String learnedFrom, double base, List<Weight> features) {

    /**
     * Copies the features, in the order in which they are computed.
     *
     * @throws IllegalArgumentException when one is missing, unknown, or there twice
     */
    public Model {
        features = features.stream()
                .sorted(Comparator.comparingInt(
                        weight -> Feature.valueOf(weight.feature()).ordinal()))
                .toList();
        var names = features.stream().map(Weight::feature).toList();
        if (!names.equals(Arrays.stream(Feature.values()).map(Feature::name).toList())) {
            throw new IllegalArgumentException("A model has each feature once, but there are " + names);
        }
    }

    /**
     * A feature and what it weighs.
     *
     * @param feature its name
     * @param signal the reason that its share is part of
     * @param mean what candidates usually have
     * @param spread how much that differs among them, as a standard deviation
     * @param weight log-odds for each spread above the mean
     */
    @Serdeable
    public record Weight(String feature, Signal signal, double mean, double spread, double weight) {

        /** What a value adds to the score. */
        double share(double value) {
            return weight * (value - mean) / spread;
        }
    }

    /** The score of a candidate. */
    double score(float[] values) {
        double score = base;
        for (int i = 0; i < values.length; i++) {
            score += features.get(i).share(values[i]);
        }
        return score;
    }

    /** What each signal adds to the score, by its place among all. */
    double[] shares(float[] values) {
        var shares = new double[Signal.values().length];
        shares[Signal.base.ordinal()] = base;
        for (int i = 0; i < values.length; i++) {
            var weight = features.get(i);
            shares[weight.signal().ordinal()] += weight.share(values[i]);
        }
        return shares;
    }
}
