package org.scholargraph.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StrongestTest {

    @ParameterizedTest
    @CsvSource({"0, 3", "1, 1", "5, 0", "5, 3", "6, 3", "7, 3", "1000, 12", "1000, 500", "1000, 2147483647"})
    void strongestShouldBeTheFirstInTheOrderOfAll(int numbers, int most) {
        var random = new Random(numbers);
        var strengths = random.ints(numbers, -20, 20).toArray(); // many are as strong as others

        var expected = IntStream.range(0, numbers)
                .boxed()
                .sorted(Comparator.<Integer>comparingInt(number -> -strengths[number])
                        .thenComparing(Comparator.naturalOrder()))
                .limit(most)
                .toList();
        var mixed = IntStream.range(0, numbers).map(i -> numbers - 1 - i).toArray();

        assertThat(Strongest.of(mixed, number -> strengths[number], most))
                .containsExactly(expected.stream().mapToInt(Integer::intValue).toArray());
    }

    @ParameterizedTest
    @CsvSource({"0, 3", "5, 0", "9, 3", "1000, 12", "1000, 400", "1000, 2147483647"})
    void strongestOfSumsShouldBeTheFirstOfThoseThatAreWanted(int numbers, int most) {
        var random = new Random(numbers);
        var sums = new Accumulator(numbers);
        for (int number = 0; number < numbers; number++) {
            sums.add(number, random.nextInt(-20, 20));
        }

        var expected = IntStream.range(0, numbers)
                .filter(number -> number % 3 != 1)
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(number -> -sums.get(number))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(most)
                .toList();

        assertThat(Strongest.of(sums, number -> number % 3 != 1, most))
                .containsExactly(expected.stream().mapToInt(Integer::intValue).toArray());
    }
}
