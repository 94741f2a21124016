package org.scholargraph.identifier;

import org.jspecify.annotations.Nullable;

/**
 * What one text of a batch names.
 *
 * @param text the id as it was asked
 * @param id what it names, null where it names nothing
 * @param problem why it names nothing, null where it names something
 */
public record Named(
        String text, @Nullable EntityId id, @Nullable String problem) {}
