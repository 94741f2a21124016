package org.scholargraph.listing;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class SampleTest {

    private static final List<String> IDS =
            IntStream.range(0, 100).mapToObj(i -> "W" + i).toList();

    @Test
    void everyIdShouldBeDrawnAboutAsOften() {
        var times = LongStream.range(0, 1000)
                .boxed()
                .flatMap(seed -> Sample.draw(IDS, 10, seed).stream())
                .collect(groupingBy(Function.identity(), counting()));

        // 10,000 draws of 100 ids: 100 each, with a standard deviation of some 9.5.
        assertThat(times).hasSize(100);
        assertThat(times.values()).allSatisfy(drawn -> assertThat(drawn).isBetween(60L, 140L));
    }

    @Test
    void neitherOrderNorOtherIdsShouldMatterMuch() {
        var drawn = Sample.draw(IDS, 10, 5);

        assertThat(drawn).doesNotHaveDuplicates().hasSize(10).isEqualTo(Sample.draw(IDS.reversed(), 10, 5));
        assertThat(Sample.draw(IDS, 4, 5)).isEqualTo(drawn.subList(0, 4));
        assertThat(Sample.draw(drawn, 10, 5)).isEqualTo(drawn);
        assertThat(Sample.draw(IDS, 1000, 5)).hasSameElementsAs(IDS);
        assertThat(Sample.draw(List.of(), 10, 5)).isEmpty();
    }
}
