package org.scholargraph.projection;

import io.micronaut.core.annotation.Introspected;
import org.jspecify.annotations.Nullable;
import org.scholargraph.identifier.EntityKind;

/**
 * What a thing is called.
 *
 * @param kind author, institution, source or topic
 * @param id its canonical id
 * @param name as answers have it
 * @param orcid of an author
 * @param knownByName whether it is an author of whom only the name is known
 */
@Introspected
record NameRow(
        EntityKind kind, String id, String name, @Nullable String orcid, boolean knownByName) {}
