package org.scholargraph.listing;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * What many ids name.
 *
 * @param meta about the whole
 * @param results what was found, in the order asked; what was asked twice is answered twice
 * @param errors the ids that name nothing, in the order asked
 */
@Serdeable
public record BatchAnswer<T>(Meta meta, List<T> results, List<NothingNamed> errors) {

    /** Copies the lists. */
    public BatchAnswer {
        results = List.copyOf(results);
        errors = List.copyOf(errors);
    }

    /**
     * What is said about the whole.
     *
     * @param count how many results there are
     * @param graphVersion the version of the graph that they are of
     */
    @Serdeable
    public record Meta(int count, long graphVersion) {}

    /**
     * An id that names nothing.
     *
     * @param id as it was asked
     * @param pointer where it stands in the body, such as {@code /ids/3}
     * @param detail why it names nothing
     */
    @Serdeable
    public record NothingNamed(String id, String pointer, String detail) {}
}
