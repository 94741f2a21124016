package org.scholargraph.collaborator;

import io.micronaut.core.annotation.Introspected;
import org.jspecify.annotations.Nullable;
import org.scholargraph.author.Identity;

/**
 * What a thing is called.
 *
 * @param orcid of an author
 * @param identity of an author
 */
@Introspected
record Naming(
        String id,
        String name,
        @Nullable String orcid,
        @Nullable Identity identity) {}
