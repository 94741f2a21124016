package org.scholargraph.projection;

import io.micronaut.core.annotation.Introspected;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a paper says of itself.
 *
 * @param id its canonical id
 * @param title as it is written
 * @param abstractText as it is written
 */
@Introspected
record TextRow(String id, @Nullable String title, @Nullable String abstractText) {

    String text() {
        return Objects.requireNonNullElse(title, "") + ' ' + Objects.requireNonNullElse(abstractText, "");
    }
}
