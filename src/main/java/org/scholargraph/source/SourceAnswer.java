package org.scholargraph.source;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A source as it is answered.
 *
 * @param id canonical id
 * @param name what it is called
 * @param type such as {@code journal}
 * @param issn its serial numbers
 * @param paperCount papers of this graph that were published in it
 */
@Serdeable
public record SourceAnswer(String id, String name, @Nullable String type, List<String> issn, int paperCount) {

    /** Copies the serial numbers. */
    public SourceAnswer {
        issn = List.copyOf(issn);
    }
}
