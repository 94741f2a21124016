package org.scholargraph.source;

import io.micronaut.data.annotation.Id;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scholargraph.data.Node;

/**
 * A source as stored.
 *
 * @param id canonical id
 * @param name what it is called
 * @param type such as {@code journal}
 * @param issn its serial numbers
 * @param paperCount papers published in it
 */
@Node
record Source(@Id String id, String name, @Nullable String type, List<String> issn, int paperCount) {

    Source {
        issn = List.copyOf(issn);
    }
}
