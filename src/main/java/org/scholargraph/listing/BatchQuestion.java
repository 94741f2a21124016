package org.scholargraph.listing;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which things are asked for in one go.
 *
 * @param ids in any accepted form
 */
@Serdeable
public record BatchQuestion(@Size(min = 1, max = 500) List<@Nullable String> ids) {

    /** A null is an id as bad as an empty one, and fails no more than itself. */
    public BatchQuestion {
        ids = ids.stream().map(id -> id == null ? "" : id).toList();
    }
}
