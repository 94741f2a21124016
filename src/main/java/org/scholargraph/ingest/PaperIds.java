package org.scholargraph.ingest;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scholargraph.identifier.Notation;

/** Ids of papers whose source gives them none. */
final class PaperIds {

    private PaperIds() {}

    /**
     * The DOI, else the id of arXiv, else what most papers differ in: the year, the title and the first author, for there are
     * two papers called "Editorial" in most years.
     */
    static String of(
            @Nullable String doi,
            @Nullable String arxivId,
            @Nullable Integer year,
            String title,
            @Nullable String firstAuthor) {
        return Stream.of(named("doi:", doi), named("arxiv:", arxivId))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> Folding.titleId(year, title, firstAuthor));
    }

    /** A DOI that arXiv gave is an id of arXiv. */
    private static Optional<String> named(String scheme, @Nullable String id) {
        return Optional.ofNullable(id)
                .flatMap(text -> Notation.findNamed(scheme + text))
                .map(named -> named.id())
                .filter(named -> named.startsWith("doi:") || named.startsWith("arxiv:"));
    }
}
