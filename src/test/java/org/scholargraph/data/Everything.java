package org.scholargraph.data;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A component of every type that is read and written. */
@Introspected
record Everything(
        String text,
        int small,
        long large,
        @Nullable Integer absent,
        double weight,
        boolean known,
        LocalDate day,
        Instant moment,
        Year year,
        UUID uuid,
        Colour colour,
        List<String> words,
        Set<Integer> numbers,
        Map<String, Integer> counts,
        Map<String, Object> rest,
        List<Everything> within) {

    enum Colour {
        RED,
        GREEN
    }
}
