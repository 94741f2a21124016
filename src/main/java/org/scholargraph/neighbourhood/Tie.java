package org.scholargraph.neighbourhood;

import io.micronaut.core.annotation.Introspected;
import org.jspecify.annotations.Nullable;

/** A tie as the graph has it; {@link GraphEdge} says what each component is. */
@Introspected
record Tie(
        String source,
        String target,
        String kind,
        @Nullable Double weight,
        @Nullable Long paperCount,
        @Nullable Integer firstYear,
        @Nullable Integer lastYear,
        @Nullable Integer position,
        @Nullable Double score,
        @Nullable Boolean primary) {

    /** Two things are tied once by each relation and direction, so these make an id. */
    GraphEdge edge() {
        var id = kind + "|" + source + "|" + target;
        return new GraphEdge(
                id, source, target, kind, weight, paperCount, firstYear, lastYear, position, score, primary);
    }
}
