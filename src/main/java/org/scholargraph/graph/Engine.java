package org.scholargraph.graph;

import io.micronaut.serde.annotation.Serdeable;

/**
 * The database that holds the graph.
 *
 * @param version such as {@code 2026.08.1}
 * @param edition community or enterprise
 */
@Serdeable
public record Engine(String version, String edition) {}
