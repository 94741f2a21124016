package org.scholargraph.projection;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A paper as the projection reads it.
 *
 * @param id its canonical id
 * @param year when it appeared
 * @param date the day, where that is known
 * @param arxivId which tells the month, too
 * @param hyperauthored whether it ties nobody to anybody
 * @param authorCount how many people wrote it, those among them who are only named
 * @param authors in the order of the byline
 * @param institutions of each of the authors
 * @param sources where it appeared, the first named first
 * @param topics what it is about, as sources say, the best first
 * @param extracted terms that were found in its title and abstract
 */
@Introspected
record PaperRow(
        String id,
        @Nullable Integer year,
        @Nullable LocalDate date,
        @Nullable String arxivId,
        boolean hyperauthored,
        int authorCount,
        List<String> authors,
        List<List<String>> institutions,
        List<String> sources,
        List<String> topics,
        List<String> extracted) {

    PaperRow {
        authors = List.copyOf(authors);
        institutions = List.copyOf(institutions);
        sources = List.copyOf(sources);
        topics = List.copyOf(topics);
        extracted = List.copyOf(extracted);
    }

    /** The month that it appeared in. */
    int month() {
        return Months.of(year, date, arxivId);
    }
}
