package org.scholargraph.source;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.scholargraph.listing.ListQuestion;

/** Which sources are wanted, and in which order. */
@Introspected
record SourceFilters(
        @QueryValue
        @Parameter(
                description = "Words of the name, all of which must match.",
                schema = @Schema(type = "string", maxLength = 500))
        @Nullable
        String search,

        @QueryValue
        @Parameter(
                description = "mostPapers unless search is given, then relevance.",
                schema = @Schema(allowableValues = {"relevance", "mostPapers", "name"}))
        @Nullable
        String sort) {

    ListQuestion addTo(ListQuestion question) {
        return question.search(search);
    }
}
