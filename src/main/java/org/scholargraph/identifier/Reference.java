package org.scholargraph.identifier;

/** What the text of an id stands for: an id of this graph, or a name to look up. */
sealed interface Reference permits EntityId, Alias {

    /** What it names. */
    EntityKind kind();

    /** The short form, in the case that this graph writes it. */
    String text();
}
