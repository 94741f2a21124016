package org.scholargraph.institution;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * A place where an institution is.
 *
 * @param city its name
 * @param countryCode ISO 3166-1 code of two capital letters
 * @param latitude in degrees
 * @param longitude in degrees
 */
@Serdeable
public record InstitutionPlace(
        @Nullable String city,
        @Nullable String countryCode,
        @Nullable Double latitude,
        @Nullable Double longitude) {}
