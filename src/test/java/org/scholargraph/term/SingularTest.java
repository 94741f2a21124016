package org.scholargraph.term;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SingularTest {

    @ParameterizedTest
    @CsvSource({
        "models, model",
        "ontologies, ontology",
        "ties, tie",
        "classes, class",
        "indexes, index",
        "matrices, matrix",
        "corpora, corpus",
        "sub-corpora, sub-corpus",
        "analyses, analysis",
        "hypotheses, hypothesis",
        "biases, bias",
        "databases, database",
        "phrases, phrase",
        "bias, bias",
        "semantics, semantics",
        "biometrics, biometrics",
        "metrics, metric",
        "sub-topics, sub-topic",
        "crises, crisis",
        "movies, movie",
        "netherlands, netherlands",
        "analysis, analysis",
        "corpus, corpus",
        "news, news",
        "gas, gas",
        "is, is"
    })
    void pluralsShouldBeFolded(String word, String singular) {
        assertThat(Singular.of(word)).isEqualTo(singular);
    }
}
