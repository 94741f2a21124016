package org.scholargraph.collaborator;

import java.util.ArrayList;
import java.util.List;

/**
 * Learns weights from lists of candidates of which some were right: those that make the right ones most likely to be drawn
 * first (the top-one likelihood of ListNet, Cao et al. 2007, doi:10.1145/1273496.1273513), with a small penalty on great
 * weights. The problem is convex, so Newton's steps lead to its only solution, the same every time.
 */
final class ModelLearning {

    private static final double PENALTY = 1e-3;
    private static final double LEAST_SPREAD = 1e-6;
    private static final double LEAST_LIKELY = 1e-300;
    private static final double SHORTEST_STEP = 1e-3;
    private static final int STEPS = 8;
    private static final int BASE_STEPS = 30;

    /** A list of candidates: what is known of each, and which were right. */
    record Lesson(float[][] features, boolean[] right) {

        /** Whether any was right. */
        boolean teaches() {
            return rightCount(this) > 0;
        }
    }

    private final int size = Feature.count();
    private final List<Lesson> lessons;
    private final double[] mean = new double[size];
    private final double[] spread = new double[size];

    private ModelLearning(List<Lesson> lessons) {
        this.lessons = lessons;
    }

    /** The model that fits best. Lists without anything right teach nothing but what is usual. */
    static Model learn(String name, String learnedFrom, List<Lesson> lessons) {
        return new ModelLearning(lessons).learn(name, learnedFrom);
    }

    private Model learn(String name, String learnedFrom) {
        measure();
        var weights = new double[size];
        for (int step = 0; step < STEPS; step++) {
            var slope = new double[size];
            var curvature = new double[size][size];
            slopes(weights, slope, curvature);
            weights = better(weights, LinearSystem.solve(curvature, slope));
        }
        return model(name, learnedFrom, weights);
    }

    /** Goes as far as it gets better, which far from the solution is less far than the step says. */
    private double[] better(double[] weights, double[] move) {
        double known = likelihood(weights);
        for (double length = 1; length > SHORTEST_STEP; length /= 2) {
            var moved = weights.clone();
            for (int i = 0; i < size; i++) {
                moved[i] += length * move[i];
            }
            if (likelihood(moved) > known) {
                return moved;
            }
        }
        return weights;
    }

    private double likelihood(double[] weights) {
        double sum = 0;
        double squares = 0;
        for (var lesson : lessons) {
            int right = rightCount(lesson);
            var likely = right == 0 ? new double[0] : likely(lesson, weights);
            for (int row = 0; row < likely.length; row++) {
                sum += lesson.right()[row] ? Math.log(Math.max(LEAST_LIKELY, likely[row])) / right : 0;
            }
        }
        for (double weight : weights) {
            squares += weight * weight;
        }
        return sum / Math.max(1, taught()) - PENALTY * squares / 2;
    }

    private long taught() {
        return lessons.stream().filter(Lesson::teaches).count();
    }

    private Model model(String name, String learnedFrom, double[] weights) {
        var features = new ArrayList<Model.Weight>();
        for (var feature : Feature.values()) {
            int i = feature.ordinal();
            features.add(new Model.Weight(feature.name(), feature.signal(), mean[i], spread[i], weights[i]));
        }
        return new Model(name, learnedFrom, base(weights), features);
    }

    private void measure() {
        long count = 0;
        var squares = new double[size];
        for (var lesson : lessons) {
            for (var values : lesson.features()) {
                count++;
                for (int i = 0; i < size; i++) {
                    mean[i] += values[i];
                    squares[i] += (double) values[i] * values[i];
                }
            }
        }
        for (int i = 0; i < size; i++) {
            mean[i] /= Math.max(1, count);
            double variance = squares[i] / Math.max(1, count) - mean[i] * mean[i];
            spread[i] = variance < LEAST_SPREAD ? 1 : Math.sqrt(variance);
        }
    }

    /** The slope of the likelihood, and how it bends. */
    private void slopes(double[] weights, double[] slope, double[][] curvature) {
        for (var lesson : lessons) {
            int right = rightCount(lesson);
            if (right > 0) {
                slopes(lesson, likely(lesson, weights), 1.0 / right, slope, curvature);
            }
        }
        double taught = Math.max(1, taught());
        for (int i = 0; i < size; i++) {
            slope[i] = slope[i] / taught - PENALTY * weights[i];
            for (int j = 0; j <= i; j++) {
                curvature[i][j] /= taught;
            }
            curvature[i][i] += PENALTY;
        }
    }

    private static int rightCount(Lesson lesson) {
        int count = 0;
        for (boolean right : lesson.right()) {
            count += right ? 1 : 0;
        }
        return count;
    }

    /** Fills the lower half of the curvature only. */
    private void slopes(Lesson lesson, double[] likely, double target, double[] slope, double[][] curvature) {
        var expected = new double[size];
        for (int row = 0; row < likely.length; row++) {
            for (int i = 0; i < size; i++) {
                expected[i] += likely[row] * lesson.features()[row][i];
            }
        }
        var difference = new double[size];
        for (int row = 0; row < likely.length; row++) {
            for (int i = 0; i < size; i++) {
                difference[i] = (lesson.features()[row][i] - expected[i]) / spread[i];
                slope[i] += lesson.right()[row] ? target * difference[i] : 0;
                double weighted = likely[row] * difference[i];
                for (int j = 0; j <= i; j++) {
                    curvature[i][j] += weighted * difference[j];
                }
            }
        }
    }

    /** How likely each candidate is drawn first. */
    private double[] likely(Lesson lesson, double[] weights) {
        var likely = new double[lesson.right().length];
        double greatest = Double.NEGATIVE_INFINITY;
        for (int row = 0; row < likely.length; row++) {
            likely[row] = score(lesson.features()[row], weights);
            greatest = Math.max(greatest, likely[row]);
        }
        double sum = 0;
        for (int row = 0; row < likely.length; row++) {
            likely[row] = Math.exp(likely[row] - greatest);
            sum += likely[row];
        }
        for (int row = 0; row < likely.length; row++) {
            likely[row] /= sum;
        }
        return likely;
    }

    private double score(float[] values, double[] weights) {
        double score = 0;
        for (int i = 0; i < size; i++) {
            score += weights[i] * (values[i] - mean[i]) / spread[i];
        }
        return score;
    }

    /** The intercept that makes as many candidates likely as were right, so that scores are log-odds. */
    private double base(double[] weights) {
        double low = -30;
        double high = 30;
        for (int step = 0; step < BASE_STEPS; step++) {
            double middle = (low + high) / 2;
            if (surplus(weights, middle) > 0) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return (low + high) / 2;
    }

    private double surplus(double[] weights, double base) {
        double surplus = 0;
        for (var lesson : lessons) {
            for (int row = 0; row < lesson.right().length; row++) {
                double score = base + score(lesson.features()[row], weights);
                surplus += 1 / (1 + Math.exp(-score)) - (lesson.right()[row] ? 1 : 0);
            }
        }
        return surplus;
    }
}
