package org.scholargraph.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholargraph.problem.BadInput;
import org.scholargraph.problem.ScholarGraphException.InvalidParameters;

class CursorTest {

    private static final String QUESTION =
            Cursor.question("papers", Map.of("author", List.of("A1"), "yearFrom", 2020), "newest");
    private static final List<@Nullable Object> KEY =
            Arrays.asList(2021L, null, 0.1, "zoë \u0000 字", true, false, LocalDate.of(1999, 12, 31), "W1");

    @Test
    void aKeyShouldComeBackAsItWas() {
        assertThat(Cursor.decode(QUESTION, Cursor.encode(QUESTION, KEY))).isEqualTo(KEY);
        assertThat(Cursor.decode(QUESTION, Cursor.encode(QUESTION, List.of(7)))).isEqualTo(List.of(7L));
    }

    @Test
    void aCursorShouldNeedNoEncodingInAnAddress() {
        assertThat(Cursor.encode(QUESTION, KEY)).matches("[A-Za-z0-9_-]+");
    }

    @Test
    void theOrderOfFiltersShouldNotMatter() {
        var reversed = new TreeMap<String, Object>(java.util.Comparator.reverseOrder());
        reversed.putAll(Map.of("author", List.of("A1"), "yearFrom", 2020));

        assertThat(Cursor.question("papers", reversed, "newest")).isEqualTo(QUESTION);
    }

    @Test
    void anotherQuestionShouldBeRefused() {
        var cursor = Cursor.encode(QUESTION, KEY);
        for (var other : List.of(
                Cursor.question("papers", Map.of("author", List.of("A1"), "yearFrom", 2020), "oldest"),
                Cursor.question("papers", Map.of("author", List.of("A1"), "yearFrom", 2021), "newest"),
                Cursor.question("authors", Map.of("author", List.of("A1"), "yearFrom", 2020), "newest"))) {
            assertRefused(() -> Cursor.decode(other, cursor), "another question");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "AAAA", "not base64!", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
    void whatIsNoCursorShouldBeRefused(String text) {
        assertRefused(() -> Cursor.decode(QUESTION, text), "'" + text + "' is not a cursor");
    }

    @Test
    void aDamagedCursorShouldBeRefused() {
        var cursor = Cursor.encode(QUESTION, KEY);
        for (int i = 0; i < cursor.length(); i++) {
            var damaged = cursor.substring(0, i) + (cursor.charAt(i) == 'A' ? 'B' : 'A') + cursor.substring(i + 1);
            assertRefused(() -> Cursor.decode(QUESTION, damaged), "cursor");
            var cut = cursor.substring(0, i);
            assertRefused(() -> Cursor.decode(QUESTION, cut), "cursor");
        }
    }

    private static void assertRefused(ThrowingCallable reading, String reason) {
        assertThatThrownBy(reading)
                .isInstanceOfSatisfying(InvalidParameters.class, refused -> assertThat(refused.errors())
                        .extracting(BadInput::parameter)
                        .containsExactly("cursor"))
                .hasMessageContaining(reason);
    }
}
