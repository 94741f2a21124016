package org.scholargraph.listing;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a list is wanted.
 *
 * @param limit most records of a page
 * @param cursor where to go on
 */
@Introspected
public record Paging(
        @QueryValue(defaultValue = "25") @Parameter(description = "Most records of a page, 1 to 100.")
        int limit,

        @QueryValue
        @Parameter(description = "Where to go on: meta.nextCursor of the page before, with the same question.")
        @Nullable
        String cursor) {

    static final int MOST = 100;
}
