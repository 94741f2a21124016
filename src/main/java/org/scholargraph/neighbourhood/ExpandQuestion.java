package org.scholargraph.neighbourhood;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a canvas asks for when a thing on it is to be expanded.
 *
 * @param id the thing, in any accepted form
 * @param kinds kinds of neighbours; all where left out
 * @param limit most new things, 25 where left out; the kinds take turns
 * @param exclude ids of what is on the canvas, in any accepted form
 */
@Serdeable
record ExpandQuestion(
        @NotBlank String id,

        @Nullable
        @ArraySchema(
                schema =
                        @Schema(
                                type = "string",
                                allowableValues = {"paper", "author", "institution", "topic", "source"}))
        List<@NotNull String> kinds,

        @Nullable @Min(1) @Max(NeighbourhoodQuestion.MOST_NODES)
        Integer limit,

        @Nullable @Size(max = MOST_EXCLUDED) List<@NotNull String> exclude) {

    /** Most things on a canvas. */
    static final int MOST_EXCLUDED = 5000;

    private static final int USUAL_LIMIT = 25;

    /** Copies may hold null, which is pointed at when they are checked. */
    ExpandQuestion {
        kinds = kinds == null ? null : kinds.stream().toList();
        exclude = exclude == null ? null : exclude.stream().toList();
    }

    /** Most new things. */
    int mostNew() {
        return limit == null ? USUAL_LIMIT : limit;
    }

    /** What is on the canvas. */
    List<String> canvas() {
        return exclude == null ? List.of() : exclude;
    }
}
