package org.scholargraph.graph;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * Where the graph is.
 *
 * @param uri a {@code bolt://} or {@code neo4j://} address of a server; without one the embedded engine is used
 * @param user of that server
 * @param password of that server; without one it is asked without authentication
 * @param boltPort where the embedded engine listens on 127.0.0.1; 0 takes any free port
 * @param pageCache how much of the embedded store is kept in memory outside the heap, as Neo4j writes sizes
 */
@ConfigurationProperties("scholargraph.neo4j")
public record GraphSettings(
        @Nullable URI uri,
        @Bindable(defaultValue = "neo4j") String user,
        @Nullable String password,
        @Bindable(defaultValue = "7687") int boltPort,
        @Bindable(defaultValue = "512m") String pageCache) {}
