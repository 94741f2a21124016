package org.scholargraph.identifier;

import io.micronaut.serde.annotation.Serdeable;

/**
 * What an id names.
 *
 * @param id the canonical id
 * @param kind what it is
 * @param label a paper's title (its id where it has none), the name of anything else
 */
@Serdeable
record Resolution(String id, EntityKind kind, String label) {}
