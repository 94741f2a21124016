package org.scholargraph.listing;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.scholargraph.problem.BadInput;

/**
 * Which part of a list is wanted.
 *
 * @param limit most records of a page
 * @param cursor where to go on
 */
@Introspected
public record Paging(
        @QueryValue(defaultValue = "25")
        @Parameter(description = "Most records of a page.", schema = @Schema(minimum = "1", maximum = "100"))
        int limit,

        @QueryValue
        @Parameter(description = "Where to go on: meta.nextCursor of the page before, with the same question.")
        @Nullable
        String cursor) {

    private static final int MOST = 100;

    boolean isBad() {
        return limit < 1 || limit > MOST;
    }

    BadInput problem() {
        return BadInput.parameter("limit", "'%d' is not a value of limit; allowed: 1 to %d.".formatted(limit, MOST));
    }
}
