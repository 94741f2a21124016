package org.scholargraph.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class AccumulatorTest {

    private final Accumulator sums = new Accumulator(100);

    private int[] there() {
        return Arrays.copyOf(sums.touched(), sums.size());
    }

    @Test
    void numberShouldBeThereOnceWhateverItsSum() {
        sums.add(7, 0);
        sums.add(7, -0f);
        sums.add(3, -0f);
        sums.add(9, 2);
        sums.add(9, -2);
        sums.set(9, 0);
        sums.add(9, .5f);

        assertThat(there()).containsExactly(7, 3, 9);
        assertThat(sums.has(7)).isTrue();
        assertThat(sums.has(3)).isTrue();
        assertThat(sums.has(8)).isFalse();
        assertThat(sums.get(7)).isZero();
        assertThat(sums.get(8)).isZero();
        assertThat(sums.get(9)).isEqualTo(.5f);
    }

    @Test
    void clearedOneShouldBeAsNew() {
        for (int number = 0; number < 100; number++) {
            sums.add(number, number);
        }

        sums.clear();
        sums.add(42, 1);

        assertThat(there()).containsExactly(42);
        assertThat(sums.has(41)).isFalse();
        assertThat(sums.get(41)).isZero();
        assertThat(sums.get(42)).isOne();
    }
}
