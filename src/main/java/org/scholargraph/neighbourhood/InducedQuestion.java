package org.scholargraph.neighbourhood;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Of which things the subgraph is asked for.
 *
 * @param ids of things of any kind, in any accepted form
 */
@Serdeable
record InducedQuestion(
        @Size(min = 1, max = NeighbourhoodQuestion.MOST_NODES)
        List<@NotNull String> ids) {

    /** Copies may hold null, which is pointed at when they are checked. */
    InducedQuestion {
        ids = ids.stream().toList();
    }
}
