package org.scholargraph.projection;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Months as numbers: twelve times the year, and 0 for January. */
public final class Months {

    /** Of a paper without a year: after all others, so that no cut takes it in. */
    public static final int UNKNOWN = Integer.MAX_VALUE;

    private static final Pattern ARXIV_ID = Pattern.compile("(\\d\\d)(0[1-9]|1[0-2])\\.\\d{4,5}");
    private static final int CENTURY = 2000;

    private Months() {}

    /** The month that it is. */
    static int now() {
        var today = LocalDate.now(ZoneOffset.UTC);
        return 12 * today.getYear() + today.getMonthValue() - 1;
    }

    /** The last month of a year. */
    public static int endOf(int year) {
        return 12 * year + 11;
    }

    /** The year that a month lies in. */
    public static int year(int month) {
        return Math.floorDiv(month, 12);
    }

    /**
     * The month in which a paper appeared: that of its date, else of its arXiv id, where these are of its year; else the
     * last of the year, so that it is never taken for known before it was.
     */
    static int of(@Nullable Integer year, @Nullable LocalDate date, @Nullable String arxivId) {
        if (year == null) {
            return UNKNOWN;
        }
        if (date != null && date.getYear() == year) {
            return 12 * year + date.getMonthValue() - 1;
        }
        var id = ARXIV_ID.matcher(arxivId == null ? "" : arxivId);
        return id.matches() && CENTURY + Integer.parseInt(id.group(1)) == year
                ? 12 * year + Integer.parseInt(id.group(2)) - 1
                : endOf(year);
    }
}
