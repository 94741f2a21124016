package org.scholargraph.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YearsTest {

    private static Years years(int each, int from, int to) {
        var years = new Years();
        IntStream.rangeClosed(from, to).forEach(year -> add(years, each, year));
        return years;
    }

    private static void add(Years years, int papers, int year) {
        IntStream.range(0, papers).forEach(paper -> years.add(year));
    }

    @Test
    void growthShouldCompareTheLastThreeYearsWithTheThreeBefore() {
        var some = years(1, 2015, 2017);
        add(some, 6, 2020);

        assertThat(some.growth(years(10, 2010, 2020))).isEqualTo(1.0);
    }

    @ParameterizedTest
    @CsvSource({"2099, 1", "2031, 21", "2021, 4"})
    void fewWrongYearsInTheFutureShouldChangeNothing(int year, int papers) {
        var some = years(1, 2015, 2020);
        var all = years(100, 2010, 2020);
        var before = some.growth(all);
        add(all, papers, year);

        assertThat(some.growth(all)).isEqualTo(before).isNotNull();
    }

    @Test
    void growthShouldBeUnknownWithoutEarlierYears() {
        assertThat(years(1, 2018, 2020).growth(years(1, 2018, 2020))).isNull();
        assertThat(years(1, 2020, 2020).growth(new Years())).isNull();
    }
}
