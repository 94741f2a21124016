package org.scholargraph.term;

import io.micronaut.core.annotation.Introspected;
import org.jspecify.annotations.Nullable;

/**
 * What a paper says of itself.
 *
 * @param id of the paper
 * @param title its title
 * @param text its abstract
 */
@Introspected
public record PaperText(
        String id, @Nullable String title, @Nullable String text) {}
