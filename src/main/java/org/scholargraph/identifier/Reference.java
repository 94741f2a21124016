package org.scholargraph.identifier;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the text of an id stands for: an id of this graph, or a name that the world uses. */
sealed interface Reference permits EntityId, Alias, WrittenId {

    /** What it names; null where its form does not say. */
    @Nullable
    EntityKind kind();

    /** The short form, in the case that this graph writes it. */
    String text();

    /** The names by which the graph may know it, the first that it does counts. */
    default List<String> names() {
        return List.of(text());
    }
}
