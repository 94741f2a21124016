package org.scholargraph.http;

import io.micronaut.core.convert.ConversionContext;
import io.micronaut.core.convert.TypeConverter;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Optional;

/** Reads true and false, and nothing else as either: Micronaut takes {@code maybe} for false. */
@Singleton
class TruthValues implements TypeConverter<CharSequence, Boolean> {

    @Override
    public Optional<Boolean> convert(CharSequence text, Class<Boolean> type, ConversionContext context) {
        return switch (text.toString().toLowerCase(Locale.ROOT)) {
            case "true", "yes", "on", "y", "1" -> Optional.of(true);
            case "false", "no", "off", "n", "0" -> Optional.of(false);
            default -> {
                context.reject(text, new IllegalArgumentException("neither true nor false"));
                yield Optional.empty();
            }
        };
    }
}
