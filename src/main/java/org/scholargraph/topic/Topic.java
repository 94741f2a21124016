package org.scholargraph.topic;

import io.micronaut.data.annotation.Id;
import org.jspecify.annotations.Nullable;
import org.scholargraph.data.Node;

/**
 * A topic as stored.
 *
 * @param id canonical id
 * @param name what it is called
 * @param level how broad it is
 * @param conceptLevel 0 (broadest) to 5 of a concept
 * @param origin who made it, such as {@code openalex}
 * @param paperCount papers about it or about a topic below it
 */
@Node
record Topic(
        @Id String id, String name, Level level, @Nullable Integer conceptLevel, String origin, int paperCount) {}
