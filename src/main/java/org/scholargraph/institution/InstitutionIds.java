package org.scholargraph.institution;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * The ids of an institution, bare; null where it has none.
 *
 * @param openAlex such as {@code I27837315}
 * @param ror such as {@code 00jmfr291}
 */
@Serdeable
public record InstitutionIds(
        @Nullable String openAlex, @Nullable String ror) {}
