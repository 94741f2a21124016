package org.scholargraph.collaborator;

import java.util.regex.Pattern;
import org.scholargraph.projection.Months;

/** The end of a year or a month, as people write it: {@code 2019} or {@code 2026-02}. */
final class Cut {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{4})(?:-(0[1-9]|1[0-2]))?");

    private Cut() {}

    /**
     * The month that a text names, see {@link Months}; of a year the last one.
     *
     * @throws IllegalArgumentException when it is written otherwise
     */
    static int parse(String text) {
        var written = WRITTEN.matcher(text);
        if (!written.matches()) {
            throw new IllegalArgumentException(
                    "'" + text + "' is neither a year such as 2019 nor a month such as 2026-02");
        }
        int year = Integer.parseInt(written.group(1));
        return written.group(2) == null
                ? Months.endOf(year)
                : Months.endOf(year) - 12 + Integer.parseInt(written.group(2));
    }

    /** A month as people write it. */
    static String text(int month) {
        return "%d-%02d".formatted(Months.year(month), Math.floorMod(month, 12) + 1);
    }
}
