package org.scholargraph.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** When a paper appeared, as far as it says so. */
class MonthsTest {

    @Test
    void theMonthShouldBeThatOfTheDateElseOfTheArxivId() {
        assertThat(Months.of(2020, LocalDate.of(2020, 5, 17), "2006.10540")).isEqualTo(12 * 2020 + 4);
        assertThat(Months.of(2020, null, "2006.10540")).isEqualTo(12 * 2020 + 5);
    }

    @Test
    void aPaperShouldCountAsOneOfItsLastMonthWhereNothingTellsTheMonth() {
        assertThat(Months.of(2020, null, null)).isEqualTo(Months.endOf(2020));
        assertThat(Months.of(2020, null, "math/0309136")).isEqualTo(Months.endOf(2020));
    }

    @Test
    void theYearShouldHoldAgainstADateAndAnArxivIdOfAnother() {
        assertThat(Months.of(2021, LocalDate.of(2020, 5, 17), "2006.10540")).isEqualTo(Months.endOf(2021));
    }

    @Test
    void aPaperWithoutAYearShouldBeInNoCut() {
        assertThat(Months.of(null, LocalDate.of(2020, 5, 17), null)).isEqualTo(Months.UNKNOWN);
    }
}
