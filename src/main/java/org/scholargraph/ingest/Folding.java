package org.scholargraph.ingest;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes ids of what people wrote: NFC, case folded, single spaces. */
final class Folding {

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    /** What no text can hold for good: NUL, halves of characters, and what parts lists in files for the bulk importer. */
    private static final Pattern UNSTORABLE =
            Pattern.compile("[\\x{0}\\x{" + Integer.toHexString(BulkFile.BETWEEN_ELEMENTS) + "}\\x{D800}-\\x{DFFF}]");

    private Folding() {}

    /** A text with U+FFFD for whatever the graph can't hold. */
    static String storable(String text) {
        return text.chars().anyMatch(Folding::isSuspect)
                ? UNSTORABLE.matcher(text).replaceAll("\uFFFD")
                : text;
    }

    private static boolean isSuspect(int letter) {
        return letter == 0 || letter == BulkFile.BETWEEN_ELEMENTS || Character.isSurrogate((char) letter);
    }

    /** A text on one line, with single spaces and nothing around it; null where nothing is left. */
    static @Nullable String tidy(@Nullable String text) {
        if (text == null || isTidy(text)) {
            return text;
        }
        var whole = UNSTORABLE.matcher(text).replaceAll("\uFFFD");
        var line = SPACES.matcher(whole).replaceAll(" ").strip();
        return line.isEmpty() ? null : line;
    }

    /** Most texts are, and patterns cost ten times as much as this look. */
    private static boolean isTidy(String text) {
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter < ' ' || (letter == ' ' && before == ' ') || (letter > '~' && isOdd(letter))) {
                return false;
            }
            before = letter;
        }
        return before != ' ';
    }

    private static boolean isOdd(char letter) {
        return Character.isSurrogate(letter) || Character.isSpaceChar(letter);
    }

    static String folded(String text) {
        var composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        return SPACES.matcher(composed.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
    }

    /** The id of an author of whom nothing but the name is known. */
    static String nameId(String name) {
        return "name:" + folded(name);
    }

    /** The id of a paper that came without one. */
    static String titleId(@Nullable Integer year, String title, @Nullable String firstAuthor) {
        return "title:" + (year == null ? "" : year) + ":" + folded(title) + ":"
                + (firstAuthor == null ? "" : folded(firstAuthor));
    }
}
