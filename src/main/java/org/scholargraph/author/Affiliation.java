package org.scholargraph.author;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;
import org.scholargraph.institution.InstitutionName;

/**
 * Where an author has worked, going by their papers.
 *
 * @param institution which it is
 * @param firstYear of the papers that say so
 * @param lastYear of the papers that say so
 * @param paperCount papers that say so
 */
@Serdeable
public record Affiliation(
        InstitutionName institution,
        @Nullable Integer firstYear,
        @Nullable Integer lastYear,
        int paperCount) {}
