package org.scholargraph.ingest;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.scholargraph.identifier.Notation;

/** Ids that arXiv gives: {@code 2006.10540}, and {@code hep-th/9901001} until March 2007. */
final class ArxivId {

    private static final Pattern ID = Pattern.compile(
            "(?:arxiv:)?(\\d{4}\\.\\d{4,5}|[a-z]+(?:-[a-z]+)?(?:\\.[a-z]{2})?/\\d{7})(?:v\\d+)?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBER = Pattern.compile("^(?:.*/)?(\\d\\d)(\\d\\d)");
    private static final int FIRST_YEAR = 91;

    private ArxivId() {}

    /** The id in lower case, without its version and its subject class; null where it is none. */
    static @Nullable String bare(@Nullable String text) {
        var matcher = ID.matcher(text == null ? "" : text.strip());
        return matcher.matches() ? Notation.withoutSubject(matcher.group(1).toLowerCase(Locale.ROOT)) : null;
    }

    /** The year in which a paper was first submitted, told by its id. */
    static int year(String bare) {
        var matcher = NUMBER.matcher(bare);
        if (!matcher.find()) {
            throw new IllegalArgumentException(bare);
        }
        int year = Integer.parseInt(matcher.group(1));
        return bare.contains("/") && year >= FIRST_YEAR ? 1900 + year : 2000 + year;
    }
}
