package org.scholargraph.term;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AbbreviationsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    We study neural machine translation (NMT).        | NMT  | neural machine translation
                    Large Language Models (LLMs) are large.           | LLM  | Large Language Models
                    a part-of-speech (POS) tagger                     | POS  | part-of-speech
                    By conditional random fields (CRFs), we label.    | CRF  | conditional random fields
                    the heat shock transcription factor (HSF)         | HSF  | heat shock transcription factor
                    """)
    void longFormShouldBeFoundBeforeTheBrackets(String text, String shortForm, String longForm) {
        var found = Abbreviations.definedIn(text);

        if (longForm.contains(" ")) {
            assertThat(found).containsExactly(java.util.Map.entry(shortForm, longForm));
        } else {
            assertThat(found).isEmpty(); // one word stands for itself
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no brackets here",
                "as others did (Smith)",
                "in the year (2003)",
                "the cat sat (NMT)",
                "unbalanced ( NMT",
                "()",
                "(NMT)"
            })
    void whatExplainsNothingShouldBeLeftAlone(String text) {
        assertThat(Abbreviations.definedIn(text)).isEmpty();
    }

    @Test
    void onlyWordsOfCapitalsShouldBeAbbreviations() {
        assertThat(Abbreviations.mayBe("LLMs")).isTrue();
        assertThat(Abbreviations.mayBe("NMT")).isTrue();
        assertThat(Abbreviations.mayBe("Neural")).isFalse();
        assertThat(Abbreviations.mayBe("A")).isFalse();
    }
}
