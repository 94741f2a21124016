package org.scholargraph.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FoldingTest {

    static Stream<Arguments> texts() {
        return Stream.of(
                Arguments.of("as it is", "as it is"),
                Arguments.of("  a \n b\t", "a b"),
                Arguments.of("Größe — 機械学習 \u0085", "Größe — 機械学習 \u0085"),
                Arguments.of("ö\u00a0 ü", "ö ü"),
                Arguments.of("\u2003ö\u2028ü\u3000", "ö ü"),
                Arguments.of("a\u0000b\u001fc", "a\ufffdb\ufffdc"),
                Arguments.of("𝔾raph", "𝔾raph"),
                Arguments.of("ö\ud835 \udd3e", "ö\ufffd \ufffd"),
                Arguments.of(" \u00a0 ", null),
                Arguments.of("", null));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void textShouldBeOnOneLineWithSingleSpaces(String text, @Nullable String tidy) {
        assertThat(Folding.tidy(text)).isEqualTo(tidy);
    }

    @Test
    void whatIsTidyShouldStayWhatItIs() {
        var text = "Größe — 機械学習";

        assertThat(Folding.tidy(text)).isSameAs(text);
    }
}
