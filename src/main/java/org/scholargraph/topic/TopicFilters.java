package org.scholargraph.topic;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scholargraph.identifier.EntityKind;
import org.scholargraph.listing.ListQuestion;

/** Which topics are wanted, and in which order. Several values of a filter mean any of them. */
@Introspected
record TopicFilters(
        @QueryValue
        @Parameter(
                description = "Words of the name, all of which must match.",
                schema = @Schema(type = "string", maxLength = 500))
        @Nullable
        String search,

        @QueryValue
        @Parameter(
                description = "Levels, as field,subfield, of: topic, subfield, field, domain, concept, category, term.")
        @Nullable
        String level,

        @QueryValue @Parameter(description = "Ids of topics, as a,b: topics below any of them.") @Nullable
        String within,

        @QueryValue
        @Parameter(
                description = "mostPapers unless search is given, then relevance.",
                schema = @Schema(allowableValues = {"relevance", "mostPapers", "name"}))
        @Nullable
        String sort) {

    private static final List<String> LEVELS =
            Arrays.stream(Level.values()).map(Level::name).toList();

    ListQuestion addTo(ListQuestion question) {
        return question.search(search).oneOf("level", level, LEVELS).ids(EntityKind.TOPIC, "within", within);
    }
}
