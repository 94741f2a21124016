package org.scholargraph.term;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompoundsTest {

    private final Compounds compounds = new Compounds(new Vocabulary());

    @ParameterizedTest
    @CsvSource({
        "pre-training pre-training pretraining, Pretraining, Pre-training",
        "pre-training pre-training pre training, Pre training, Pre-training",
        "data-sets datasets dataset, data-sets, datasets",
        "named-entity named entities named entity, Named-Entity, Named Entity",
        "question-answering questionanswering question answering, questionanswering, question answering",
        "GPT-4 GPT-4 GPT4, GPT4, GPT-4"
    })
    void compoundsShouldBeWrittenAsMostWriteThem(String collection, String written, String agreed) {
        learn(collection);

        assertThat(agreed(written)).isEqualTo(agreed);
    }

    @Test
    void functionWordsInsideShouldBeHeldTogether() {
        learn("part-of-speech part of speech part of speech");

        assertThat(agreed("a part of speech tagger")).isEqualTo("a part-of-speech tagger");
    }

    @Test
    void hyphensOfFewShouldNotHoldFunctionWordsTogether() {
        learn("language-and-vision " + "language and vision ".repeat(11));

        assertThat(agreed("language and vision")).isEqualTo("language and vision");
    }

    @Test
    void functionWordsAtTheEndsShouldNotBeDrawnIn() {
        learn("in-domain in-domain in domain");

        assertThat(agreed("in domain adaptation")).isEqualTo("in domain adaptation");
    }

    @Test
    void longestShouldBeTakenWhereSeveralBegin() {
        learn("long-short-term long-short-term long-short long-short");

        assertThat(agreed("long short term memory")).isEqualTo("long-short-term memory");
    }

    @Test
    void partsShouldNotReachAcrossPunctuation() {
        learn("fine-tuning fine-tuning");

        assertThat(agreed("this is fine, tuning is not")).contains("fine").doesNotContain("fine-tuning");
    }

    @Test
    void wordsWithoutCompoundsShouldStayAsTheyAre() {
        learn("pre-training");

        assertThat(agreed("Models of English")).isEqualTo("Models of English");
    }

    @Test
    void pluralThatIsAPartShouldBeNoCompound() {
        learn("the kk-s of kk-s");

        assertThat(agreed("kk-s")).isEqualTo("kk-s");
    }

    @Test
    void lettersThatAreLongerInSmallShouldDoNoHarm() {
        learn("\u0130\u0130\u0130-a \u0130\u0130\u0130-a");

        assertThat(agreed("\u0130\u0130\u0130a")).startsWith("\u0130\u0130\u0130a");
    }

    private void learn(String... collection) {
        compounds.learn(Stream.of(collection).map(compounds::words).toList());
    }

    private String agreed(String text) {
        return String.join(" ", Compounds.agreed(compounds.words(text))).strip();
    }
}
