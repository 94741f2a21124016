package org.scholargraph.neighbourhood;

import io.micronaut.core.annotation.Introspected;
import java.util.List;
import java.util.Locale;
import org.scholargraph.identifier.EntityKind;

/**
 * What of one kind is next to a node.
 *
 * @param id the node
 * @param kind kind of the neighbours
 * @param count how many of the kind there are
 * @param neighbours ids of the strongest, strongest first
 */
@Introspected
record Neighbours(String id, String kind, long count, List<String> neighbours) {

    Neighbours {
        neighbours = List.copyOf(neighbours);
    }

    EntityKind entityKind() {
        return EntityKind.valueOf(kind.toUpperCase(Locale.ROOT));
    }
}
