package org.scholargraph.ingest;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes ids of what people wrote: NFC, case folded, single spaces. */
final class Folding {

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    private Folding() {}

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
