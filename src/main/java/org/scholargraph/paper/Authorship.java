package org.scholargraph.paper;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An author's part in a paper. Where they worked is a matter of the paper, not of the author.
 *
 * @param position in the list of authors, from 1
 * @param author who it is
 * @param name what the paper calls them
 * @param corresponding whether to write to them; null where the record does not say
 * @param institutions where they worked
 * @param rawAffiliations the same, as the paper writes it
 */
@Serdeable
public record Authorship(
        int position,
        NamedAuthor author,
        String name,
        @Nullable Boolean corresponding,
        List<Workplace> institutions,
        List<String> rawAffiliations) {

    /** Copies the lists. */
    public Authorship {
        institutions = List.copyOf(institutions);
        rawAffiliations = List.copyOf(rawAffiliations);
    }

    /**
     * An institution where somebody worked when they wrote a paper.
     *
     * @param id canonical id
     * @param name what it is called
     * @param ror bare
     * @param countryCode ISO 3166-1 code of two capital letters
     * @param matched whether no source says so, but a raw affiliation holds the institution's name: then it may be wrong
     */
    @Serdeable
    public record Workplace(
            String id,
            String name,
            @Nullable String ror,
            @Nullable String countryCode,
            boolean matched) {}

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
