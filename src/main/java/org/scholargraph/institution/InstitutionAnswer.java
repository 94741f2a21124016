package org.scholargraph.institution;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An institution as it is answered. Counts are of this graph.
 *
 * @param id canonical id
 * @param ids the same institution's ids elsewhere
 * @param name what it is called
 * @param nameVariants other names, also in other languages, and acronyms
 * @param ror bare, such as {@code 02y3ad647}
 * @param countryCode ISO 3166-1 code of two capital letters
 * @param city where it is, or the first of the places where it is
 * @param places all of them; as its record lists them, where it has several
 * @param type such as {@code education}
 * @param types all that it is, as its record lists it
 * @param latitude in degrees
 * @param longitude in degrees
 * @param established year of its foundation
 * @param status {@code active}, {@code inactive} or {@code withdrawn}
 * @param homepage address of its home page
 * @param partOf what it is directly part of
 * @param succeededBy what it went over into, or what stands in place of a record that was withdrawn
 * @param relatedTo what it is related to in another way
 * @param paperCount papers written there
 * @param authorCount authors who wrote there
 */
@Serdeable
public record InstitutionAnswer(
        String id,
        InstitutionIds ids,
        String name,
        List<String> nameVariants,
        @Nullable String ror,
        @Nullable String countryCode,
        @Nullable String city,
        List<InstitutionPlace> places,
        @Nullable String type,
        List<String> types,
        @Nullable Double latitude,
        @Nullable Double longitude,
        @Nullable Integer established,
        @Nullable String status,
        @Nullable String homepage,
        List<InstitutionName> partOf,
        List<InstitutionName> succeededBy,
        List<InstitutionName> relatedTo,
        int paperCount,
        int authorCount) {

    /** Copies the lists. */
    public InstitutionAnswer {
        nameVariants = List.copyOf(nameVariants);
        places = List.copyOf(places);
        types = List.copyOf(types);
        partOf = List.copyOf(partOf);
        succeededBy = List.copyOf(succeededBy);
        relatedTo = List.copyOf(relatedTo);
    }
}
