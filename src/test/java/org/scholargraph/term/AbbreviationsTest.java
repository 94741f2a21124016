package org.scholargraph.term;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AbbreviationsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    We study neural machine translation (NMT).        | NMT    | neural machine translation
                    Large Language Models (LLMs) are large.           | LLM    | Large Language Models
                    a part-of-speech (POS) tagger                     | POS    | part-of-speech
                    By conditional random fields (CRFs), we label.    | CRF    | conditional random fields
                    the heat shock transcription factor (HSF)         | HSF    | heat shock transcription factor
                    by chain of thought (CoT) prompting               | CoT    | chain of thought
                    tuned by low-rank adaptation (LoRA)               | LoRA   | low-rank adaptation
                    a bidirectional long short-term memory (BiLSTM)   | BiLSTM | bidirectional long short-term memory
                    """)
    void longFormShouldBeFoundBeforeTheBrackets(String text, String shortForm, String longForm) {
        assertThat(Abbreviations.definedIn(text)).containsExactly(Map.entry(shortForm, longForm));
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
                "(NMT)",
                "the clinical psychology (CLPsych) task",
                "known as translation (Trans)"
            })
    void whatExplainsNothingShouldBeLeftAlone(String text) {
        assertThat(Abbreviations.definedIn(text)).isEmpty();
    }

    @Test
    void onlyWordsWithCapitalsInsideShouldBeAbbreviations() {
        assertThat(Abbreviations.mayBe("LLMs")).isTrue();
        assertThat(Abbreviations.mayBe("NMT")).isTrue();
        assertThat(Abbreviations.mayBe("CoT")).isTrue();
        assertThat(Abbreviations.mayBe("Neural")).isFalse();
        assertThat(Abbreviations.mayBe("A")).isFalse();
    }
}
