package org.scholargraph.source;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A source as it is answered.
 *
 * @param id canonical id
 * @param name what it is called
 * @param nameVariants what else it is called
 * @param type such as {@code journal}
 * @param issn its serial numbers
 * @param homepage address of its site
 * @param paperCount papers of this graph that were published in it
 */
@Serdeable
public record SourceAnswer(
        String id,
        String name,
        List<String> nameVariants,
        @Nullable String type,
        List<String> issn,
        @Nullable String homepage,
        int paperCount) {

    /** Copies the lists. */
    public SourceAnswer {
        nameVariants = List.copyOf(nameVariants);
        issn = List.copyOf(issn);
    }
}
