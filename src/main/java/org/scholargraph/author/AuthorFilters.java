package org.scholargraph.author;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.scholargraph.identifier.EntityKind;
import org.scholargraph.listing.ListQuestion;

/** Which authors are wanted, and in which order. Several values of a filter mean any of them. */
@Introspected
record AuthorFilters(
        @QueryValue
        @Parameter(
                description = "Words of the name or of a variant of it, all of which must match.",
                schema = @Schema(type = "string", maxLength = 500))
        @Nullable
        String search,

        @QueryValue
        @Parameter(description = "Ids of institutions, as a,b: authors who have worked at any of them.")
        @Nullable
        String institution,

        @QueryValue
        @Parameter(description = "Ids of topics, as a,b: authors of papers about any of them, or a topic below.")
        @Nullable
        String topic,

        @QueryValue @Parameter(description = "Fewest papers.") @Nullable
        Integer minPapers,

        @QueryValue
        @Parameter(
                description = "mostPapers unless search is given, then relevance.",
                schema = @Schema(allowableValues = {"relevance", "mostPapers", "mostCited", "name", "recent"}))
        @Nullable
        String sort) {

    ListQuestion addTo(ListQuestion question) {
        return question.search(search)
                .ids(EntityKind.INSTITUTION, "institution", institution)
                .ids(EntityKind.TOPIC, "topic", topic)
                .atLeast("minPapers", minPapers);
    }
}
