package org.scholargraph.paper;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scholargraph.institution.InstitutionName;

/**
 * An author's part in a paper. Where they worked is a matter of the paper, not of the author.
 *
 * @param position in the list of authors, from 1
 * @param author who it is
 * @param corresponding whether to write to them; null where the record does not say
 * @param institutions where they worked
 * @param rawAffiliations the same, as the paper writes it
 */
@Serdeable
public record Authorship(
        int position,
        NamedAuthor author,
        @Nullable Boolean corresponding,
        List<InstitutionName> institutions,
        List<String> rawAffiliations) {

    /** Copies the lists. */
    public Authorship {
        institutions = List.copyOf(institutions);
        rawAffiliations = List.copyOf(rawAffiliations);
    }

    /**
     * Somebody whom a paper names.
     *
     * @param id canonical id, null where the record says no more than the name
     * @param name what they are called
     * @param orcid bare
     */
    @Serdeable
    public record NamedAuthor(
            @Nullable String id, String name, @Nullable String orcid) {}
}
