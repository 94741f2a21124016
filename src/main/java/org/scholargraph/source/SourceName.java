package org.scholargraph.source;

import io.micronaut.serde.annotation.Serdeable;

/**
 * A source where it stands beside something else.
 *
 * @param id canonical id
 * @param name what it is called
 */
@Serdeable
public record SourceName(String id, String name) {}
