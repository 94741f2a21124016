package org.scholargraph.listing;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scholargraph.problem.BadInput;

/**
 * Which part of a list is wanted.
 *
 * @param limit most records of a page
 * @param cursor where to go on
 * @param sample so many of the list, drawn at random
 * @param seed what they are drawn by
 */
@Introspected
public record Paging(
        @QueryValue(defaultValue = "25")
        @Parameter(description = "Most records of a page.", schema = @Schema(minimum = "1", maximum = "100"))
        int limit,

        @QueryValue
        @Parameter(description = "Where to go on: meta.nextCursor of the page before, with the same question.")
        @Nullable
        String cursor,

        @QueryValue
        @Parameter(
                description =
                        "Nothing but so many records, drawn at random from those that pass the filters; sorted and"
                                + " paged as any list.",
                schema = @Schema(type = "integer", format = "int32", minimum = "1", maximum = "1000"))
        @Nullable
        Integer sample,

        @QueryValue
        @Parameter(
                description =
                        "What the sample is drawn by, 0 where left out: with the same seed and graph it is the same.")
        @Nullable
        Long seed) {

    private static final int MOST = 100;
    private static final int MOST_SAMPLED = 1000;

    List<BadInput> problems() {
        var problems = new ArrayList<BadInput>();
        if (limit < 1 || limit > MOST) {
            problems.add(outside("limit", limit, MOST));
        }
        if (sample != null && (sample < 1 || sample > MOST_SAMPLED)) {
            problems.add(outside("sample", sample, MOST_SAMPLED));
        }
        if (sample == null && seed != null) {
            problems.add(BadInput.parameter("seed", "A seed is for drawing a sample: give sample, too."));
        }
        return problems;
    }

    private static BadInput outside(String name, int value, int most) {
        return BadInput.parameter(name, "'%d' is not a value of %s; allowed: 1 to %d.".formatted(value, name, most));
    }

    long seedOrUsual() {
        return seed == null ? 0 : seed;
    }
}
