package org.scholargraph.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TellingTermsTest {

    private static final List<String> NAMES = List.of("Graphs", "Maps", "graphs", "Walks");

    private final TellingTerms telling = new TellingTerms(new int[] {30, 20, 20, 60}, 100, NAMES::get);

    @Test
    void whatIsMoreFrequentInsideShouldBeToldTheStrongestFirst() {
        assertThat(told(new int[] {20, 15, 0, 5}, 10)).containsExactly(0, 1);
    }

    @Test
    void ofOneNameTheStrongestShouldBeTold() {
        assertThat(told(new int[] {20, 15, 18, 5}, 2)).containsExactly(2, 1);
    }

    private List<Integer> told(int[] inside, int limit) {
        return telling.of(inside, 20, IntStream.range(0, NAMES.size()), limit);
    }
}
