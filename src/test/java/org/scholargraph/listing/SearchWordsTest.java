package org.scholargraph.listing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SearchWordsTest {

    @Test
    void everyWordShouldHaveToMatch() {
        assertThat(SearchWords.query(" graph  learning ")).isEqualTo("+\"graph\" +\"learning\"");
    }

    @Test
    void nothingShouldBeTakenForSyntax() {
        assertThat(SearchWords.query("title:a* OR \"b\\ ~1")).isEqualTo("+\"title:a*\" +\"OR\" +\"\\\"b\\\\\" +\"~1\"");
    }
}
