package org.scholargraph.collaborator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import it.unimi.dsi.fastutil.ints.IntOpenHashSet;
import it.unimi.dsi.fastutil.ints.IntSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The measures, reckoned by hand. */
class MeasureTest {

    /** The second and the fourth are right; a third right one isn't ranked at all. */
    private static final int[] BEST = {7, 1, 8, 2, 9};

    private static final IntSet RIGHT = new IntOpenHashSet(new int[] {1, 2, 3});

    @Test
    void measuresShouldBeWhatTheirNamesSay() {
        assertThat(Measure.precision.of(BEST, RIGHT)).isEqualTo(.2);
        assertThat(Measure.recall.of(BEST, RIGHT)).isEqualTo(2.0 / 3);
        assertThat(Measure.reciprocalRank.of(BEST, RIGHT)).isEqualTo(.5);
        assertThat(Measure.hit.of(BEST, RIGHT)).isEqualTo(1);
        double gain = 1 / log2(3) + 1 / log2(5);
        double ideal = 1 + 1 / log2(3) + 1 / log2(4);
        assertThat(Measure.ndcg.of(BEST, RIGHT)).isEqualTo(gain / ideal, within(1e-12));
    }

    private static double log2(double number) {
        return Math.log(number) / Math.log(2);
    }

    @Test
    void theIdealShouldBeOverTenAtMost() {
        int[] best = IntStream.range(0, 20).toArray();

        assertThat(Measure.ndcg.of(best, new IntOpenHashSet(best))).isEqualTo(1, within(1e-12));
        assertThat(Measure.precision.of(best, new IntOpenHashSet(best))).isEqualTo(1);
        assertThat(Measure.recall.of(best, new IntOpenHashSet(best))).isEqualTo(.5);
    }

    @Test
    void nothingRightShouldBeZero() {
        for (var measure : Measure.values()) {
            assertThat(measure.of(new int[] {4, 5}, RIGHT)).isZero();
        }
    }

    @Test
    void anIntervalShouldHoldTheMeanAndBeTheSameForTheSameSeed() {
        var values = IntStream.range(0, 400).mapToDouble(i -> i % 4).toArray();
        var doubled = IntStream.range(0, 400).mapToDouble(i -> 2 * (i % 4)).toArray();
        var interval = new Bootstrap(400, 1).mean(values);

        assertThat(interval.low()).isBetween(1.3, 1.5);
        assertThat(interval.high()).isBetween(1.5, 1.7);
        assertThat(new Bootstrap(400, 1).mean(values)).isEqualTo(interval);
        assertThat(new Bootstrap(400, 1).ratio(doubled, values)).isEqualTo(new Bootstrap.Interval(2, 2));
    }
}
