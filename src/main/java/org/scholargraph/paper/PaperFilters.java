package org.scholargraph.paper;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.scholargraph.identifier.EntityKind;
import org.scholargraph.listing.Form;
import org.scholargraph.listing.ListQuestion;
import org.scholargraph.problem.BadInput;

/** Which papers are wanted, and in which order. Several values of a filter mean any of them. */
@Introspected
record PaperFilters(
        @QueryValue
        @Parameter(
                description = "Words of the title or the abstract, all of which must match.",
                schema = @Schema(type = "string", maxLength = 500))
        @Nullable
        String search,

        @QueryValue @Parameter(description = "Ids of authors, as a,b: papers of any of them.") @Nullable
        String author,

        @QueryValue @Parameter(description = "Ids of institutions, as a,b: papers written at any of them.") @Nullable
        String institution,

        @QueryValue
        @Parameter(description = "Ids of topics, as a,b: papers about any of them, or about a topic below.")
        @Nullable
        String topic,

        @QueryValue @Parameter(description = "Ids of sources, as a,b: papers published in any of them.") @Nullable
        String source,

        @QueryValue @Parameter(description = "Types, as article,preprint.") @Nullable
        String type,

        @QueryValue @Parameter(description = "ISO 639-1 codes, as en,fr.") @Nullable
        String language,

        @QueryValue @Parameter(description = "Earliest year, 0 to 9999.") @Nullable
        Integer yearFrom,

        @QueryValue @Parameter(description = "Latest year, 0 to 9999.") @Nullable
        Integer yearTo,

        @QueryValue @Parameter(description = "Ids of papers, as a,b: papers that cite any of them.") @Nullable
        String cites,

        @QueryValue @Parameter(description = "Ids of papers, as a,b: papers that any of them cites.") @Nullable
        String citedBy,

        @QueryValue
        @Parameter(
                description = "newest unless search is given, then relevance.",
                schema = @Schema(allowableValues = {"relevance", "newest", "oldest", "mostCited", "title"}))
        @Nullable
        String sort) {

    ListQuestion addTo(ListQuestion question) {
        question.search(search)
                .ids(EntityKind.AUTHOR, "author", author)
                .ids(EntityKind.INSTITUTION, "institution", institution)
                .ids(EntityKind.TOPIC, "topic", topic)
                .ids(EntityKind.SOURCE, "source", source)
                .ids(EntityKind.PAPER, "cites", cites)
                .ids(EntityKind.PAPER, "citedBy", citedBy)
                .values("type", Form.WORD, lowerCase(type))
                .values("language", Form.LANGUAGE, lowerCase(language))
                .year("yearFrom", yearFrom)
                .year("yearTo", yearTo);
        if (yearFrom != null && yearTo != null && yearFrom > yearTo) {
            question.refuse(BadInput.parameter(
                    "yearTo", "'%d' in yearTo is before yearFrom, which is %d.".formatted(yearTo, yearFrom)));
        }
        return question;
    }

    private static @Nullable String lowerCase(@Nullable String text) {
        return text == null ? null : text.toLowerCase(Locale.ROOT);
    }
}
