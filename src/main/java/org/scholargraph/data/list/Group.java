package org.scholargraph.data.list;

import org.jspecify.annotations.Nullable;

/**
 * Rows of a list that have something in common.
 *
 * @param key what they have in common; null for those of which it is not known
 * @param label what that is called
 * @param count how many rows
 */
public record Group(@Nullable String key, @Nullable String label, long count) {}
