package org.scholargraph.institution;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * An institution as it is answered. Counts are of this graph.
 *
 * @param id canonical id
 * @param ids the same institution's ids elsewhere
 * @param name what it is called
 * @param ror bare, such as {@code 02y3ad647}
 * @param countryCode ISO 3166-1 code of two capital letters
 * @param city where it is
 * @param type such as {@code education}
 * @param latitude in degrees
 * @param longitude in degrees
 * @param paperCount papers written there
 * @param authorCount authors who wrote there
 */
@Serdeable
public record InstitutionAnswer(
        String id,
        InstitutionIds ids,
        String name,
        @Nullable String ror,
        @Nullable String countryCode,
        @Nullable String city,
        @Nullable String type,
        @Nullable Double latitude,
        @Nullable Double longitude,
        int paperCount,
        int authorCount) {}
