package org.scholargraph.paper;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * How a paper was shown.
 *
 * @param kind {@code poster}, {@code spotlight}, {@code oral}, {@code talk}, {@code workshop} or {@code session}
 * @param year when
 * @param event where
 */
@Serdeable
public record Presentation(
        String kind, @Nullable Integer year, @Nullable String event) {}
