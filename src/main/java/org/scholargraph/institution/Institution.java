package org.scholargraph.institution;

import io.micronaut.data.annotation.Id;
import org.jspecify.annotations.Nullable;
import org.scholargraph.data.Node;

/**
 * An institution as stored.
 *
 * @param id canonical id
 * @param name what it is called
 * @param ror bare, {@code 02y3ad647}
 * @param countryCode ISO 3166-1 code of two capital letters
 * @param city where it is
 * @param type such as {@code education}
 * @param latitude in degrees
 * @param longitude in degrees
 * @param paperCount papers written there
 * @param authorCount authors who wrote there
 */
@Node
record Institution(
        @Id String id,
        String name,
        @Nullable String ror,
        @Nullable String countryCode,
        @Nullable String city,
        @Nullable String type,
        @Nullable Double latitude,
        @Nullable Double longitude,
        int paperCount,
        int authorCount) {}
