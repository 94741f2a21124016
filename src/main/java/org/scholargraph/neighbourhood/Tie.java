package org.scholargraph.neighbourhood;

import io.micronaut.core.annotation.Introspected;
import java.util.Optional;
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

    /** What is tied to a thing; empty where the tie is none of its. */
    Optional<String> otherEnd(String id) {
        return source.equals(id) ? Optional.of(target) : target.equals(id) ? Optional.of(source) : Optional.empty();
    }

    /** As it is answered. */
    GraphEdge edge() {
        return new GraphEdge(
                GraphEdge.idOf(kind, source, target),
                source,
                target,
                kind,
                weight,
                paperCount,
                firstYear,
                lastYear,
                position,
                score,
                primary);
    }
}
