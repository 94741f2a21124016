package org.scholargraph.identifier;

import io.micronaut.serde.annotation.Serdeable;

/**
 * The canonical id of a thing and its kind; says nothing about whether the graph has it.
 *
 * @param kind what it is
 * @param id the id as this graph stores it, such as {@code W2741809807} or {@code name:roman novak}
 */
@Serdeable
public record EntityId(EntityKind kind, String id) implements Reference {

    @Override
    public String text() {
        return id;
    }
}
