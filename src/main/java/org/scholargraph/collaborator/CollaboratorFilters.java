package org.scholargraph.collaborator;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/** Who may be recommended. Several values of a filter mean any of them. */
@Introspected
record CollaboratorFilters(
        @QueryValue
        @Parameter(description = "Ids of topics, as a,b: authors of papers about any of them, or a topic below.")
        @Nullable
        String topic,

        @QueryValue
        @Parameter(
                description =
                        "Ids of institutions, as a,b: authors who worked there in the last year of which any is known.")
        @Nullable
        String institution,

        @QueryValue
        @Parameter(
                description =
                        "Ids of institutions, as a,b: nobody who worked there in the last year of which any is known.")
        @Nullable
        String excludeInstitution,

        @QueryValue
        @Parameter(
                description =
                        "Codes of countries, as de,fr: authors who worked there in the last year of which any is known.")
        @Nullable
        @Pattern(regexp = COUNTRIES, message = "must be two-letter codes, as de,fr")
        String country,

        @QueryValue @Parameter(description = "Fewest papers.") @Nullable @Min(0)
        Integer minPapers,

        @QueryValue
        @Parameter(description = "The year that their last paper is of, or a later one.")
        @Nullable
        @Min(0)
        @Max(9999)
        Integer activeSince,

        @QueryValue
        @Parameter(description = "Answers from the graph as it was at the end of this year.")
        @Nullable
        @Min(0)
        @Max(9999)
        Integer asOf) {

    static final String COUNTRIES = "[A-Za-z]{2}(,[A-Za-z]{2})*";
}
