package org.scholargraph.collaborator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.scholargraph.collaborator.ModelLearning.Lesson;

/** Lessons in which one feature draws, one repels, and the rest is chance. */
class ModelLearningTest {

    private static final int DRAWS = Feature.walk.ordinal();
    private static final int REPELS = Feature.silence.ordinal();

    private static List<Lesson> lessons() {
        var random = new Random(1);
        var lessons = new ArrayList<Lesson>();
        for (int i = 0; i < 300; i++) {
            var features = new float[30][Feature.count()];
            int best = 0;
            for (int row = 0; row < features.length; row++) {
                for (int j = 0; j < Feature.count(); j++) {
                    features[row][j] = (float) (10 * j + 3 * random.nextGaussian());
                }
                best = score(features[row]) > score(features[best]) ? row : best;
            }
            var right = new boolean[features.length];
            right[random.nextInt(10) == 0 ? random.nextInt(30) : best] = true;
            lessons.add(new Lesson(features, right));
        }
        return lessons;
    }

    private static double score(float[] values) {
        return 2 * values[DRAWS] - values[REPELS];
    }

    @Test
    void weightsShouldSayWhatDrawsAndWhatRepels() {
        var model = ModelLearning.learn("test", "chance", lessons());

        double draws = model.features().get(DRAWS).weight();
        double repels = model.features().get(REPELS).weight();
        assertThat(draws / -repels).isBetween(1.6, 2.4);
        for (var feature : Feature.values()) {
            if (feature.ordinal() != DRAWS && feature.ordinal() != REPELS) {
                assertThat(Math.abs(model.features().get(feature.ordinal()).weight()))
                        .as(feature.name())
                        .isLessThan(draws / 4);
            }
        }
    }

    @Test
    void theBaseShouldMakeScoresLogOdds() {
        var lessons = lessons();
        var model = ModelLearning.learn("test", "chance", lessons);
        double expected = lessons.stream()
                .flatMap(lesson -> Arrays.stream(lesson.features()))
                .mapToDouble(values -> 1 / (1 + Math.exp(-model.score(values))))
                .sum();

        assertThat(expected).isEqualTo(300, within(.5));
    }

    @Test
    void sharesShouldAddUpToTheScore() {
        var model = ModelLearning.learn("test", "chance", lessons());

        for (var values : lessons().getFirst().features()) {
            assertThat(Arrays.stream(model.shares(values)).sum()).isEqualTo(model.score(values), within(1e-9));
        }
    }
}
