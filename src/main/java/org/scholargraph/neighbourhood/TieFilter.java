package org.scholargraph.neighbourhood;

import org.jspecify.annotations.Nullable;
import org.scholargraph.problem.ScholarGraphException.InvalidParameters;

/**
 * Which ties count. With years, ties that papers make are recounted over the papers within.
 *
 * @param minWeight fewest joint papers of co-authors
 * @param yearFrom first year of papers; null together with yearTo
 * @param yearTo last year of papers
 */
public record TieFilter(
        int minWeight, @Nullable Integer yearFrom, @Nullable Integer yearTo) {

    /** The last year that a paper can have. */
    public static final int LAST_YEAR = 9999;

    /** Every tie counts. */
    public static final TieFilter NONE = new TieFilter(1, null, null);

    /**
     * Closes an interval that may be open at either end.
     *
     * @throws InvalidParameters where it ends before it begins
     */
    public static TieFilter of(int minWeight, @Nullable Integer yearFrom, @Nullable Integer yearTo) {
        if (yearFrom == null && yearTo == null) {
            return new TieFilter(minWeight, null, null);
        }
        var from = yearFrom == null ? Integer.valueOf(0) : yearFrom;
        var to = yearTo == null ? Integer.valueOf(LAST_YEAR) : yearTo;
        if (from > to) {
            throw InvalidParameters.parameter(
                    "yearTo",
                    "'%d' in yearTo is before yearFrom, '%d'; allowed: %d or later.".formatted(to, from, from));
        }
        return new TieFilter(minWeight, from, to);
    }

    /** The same, whatever the number of joint papers. */
    TieFilter ofAnyWeight() {
        return new TieFilter(1, yearFrom, yearTo);
    }
}
