package org.scholargraph.institution;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * An institution where it stands beside something else.
 *
 * @param id canonical id
 * @param name what it is called
 * @param ror bare
 * @param countryCode ISO 3166-1 code of two capital letters
 */
@Serdeable
public record InstitutionName(
        String id,
        String name,
        @Nullable String ror,
        @Nullable String countryCode) {}
