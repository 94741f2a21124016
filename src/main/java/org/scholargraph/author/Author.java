package org.scholargraph.author;

import io.micronaut.data.annotation.Id;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scholargraph.data.Node;

/**
 * An author as stored.
 *
 * @param id canonical id
 * @param name what they are called
 * @param nameVariants other names that their papers give them
 * @param orcid bare, {@code 0000-…}
 * @param identity how they are known
 * @param paperCount papers of this graph
 * @param coauthorCount people they have written with, hyper-authored papers aside
 * @param citationCount citations of their papers within this graph
 * @param hIndex within this graph
 * @param firstYear of their papers
 * @param lastYear of their papers
 */
@Node
record Author(
        @Id String id,
        String name,
        List<String> nameVariants,
        @Nullable String orcid,
        Identity identity,
        int paperCount,
        int coauthorCount,
        int citationCount,
        int hIndex,
        @Nullable Integer firstYear,
        @Nullable Integer lastYear) {

    Author {
        nameVariants = List.copyOf(nameVariants);
    }
}
