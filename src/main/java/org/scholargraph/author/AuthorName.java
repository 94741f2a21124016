package org.scholargraph.author;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * An author where they stand beside something else.
 *
 * @param id canonical id
 * @param name what they are called
 * @param orcid bare
 */
@Serdeable
public record AuthorName(String id, String name, @Nullable String orcid) {}
