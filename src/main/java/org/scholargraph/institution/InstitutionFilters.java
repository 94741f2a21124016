package org.scholargraph.institution;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.scholargraph.listing.Form;
import org.scholargraph.listing.ListQuestion;

/** Which institutions are wanted, and in which order. Several values of a filter mean any of them. */
@Introspected
record InstitutionFilters(
        @QueryValue
        @Parameter(
                description = "Words of the name, all of which must match.",
                schema = @Schema(type = "string", maxLength = 500))
        @Nullable
        String search,

        @QueryValue @Parameter(description = "ISO 3166-1 codes of two letters, as FR,DE.") @Nullable
        String country,

        @QueryValue @Parameter(description = "Types, as education,company.") @Nullable
        String type,

        @QueryValue
        @Parameter(
                description = "mostPapers unless search is given, then relevance.",
                schema = @Schema(allowableValues = {"relevance", "mostPapers", "name"}))
        @Nullable
        String sort) {

    ListQuestion addTo(ListQuestion question) {
        return question.search(search)
                .values("country", Form.COUNTRY, country == null ? null : country.toUpperCase(Locale.ROOT))
                .values("type", Form.WORD, type == null ? null : type.toLowerCase(Locale.ROOT));
    }
}
