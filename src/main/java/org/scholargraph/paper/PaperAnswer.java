package org.scholargraph.paper;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scholargraph.source.SourceName;

/**
 * A paper as it is answered. Counts are of this graph.
 *
 * @param id canonical id
 * @param ids the same paper's ids elsewhere
 * @param title null where the record has none
 * @param abstractText the abstract as running text
 * @param year of publication
 * @param publicationDate day of publication
 * @param type in OpenAlex's present words, such as {@code article}
 * @param language ISO 639-1 code
 * @param source where it was published, the first of {@code sources}
 * @param sources all in which it was published, as its record names them
 * @param authorships who wrote it, in order; everybody whom the record names
 * @param authorCount people it names
 * @param authorsComplete false where its source cut the list of authors
 * @param presentations how it was shown
 * @param topics what it is about, the primary one first, then by score
 * @param citationCount papers that cite it
 * @param sourceCitationCount citations that its source claims, also by papers that are not here
 * @param referenceCount papers that it cites
 * @param retracted whether it was withdrawn
 * @param hyperauthored whether it has so many authors that it ties nobody to anybody
 */
@Serdeable
public record PaperAnswer(
        String id,
        PaperIds ids,
        @Nullable String title,
        @JsonProperty("abstract") @Nullable String abstractText,
        @Nullable Integer year,
        @Nullable LocalDate publicationDate,
        @Nullable String type,
        @Nullable String language,
        @Nullable SourceName source,
        List<SourceName> sources,
        List<Authorship> authorships,
        int authorCount,
        boolean authorsComplete,
        List<Presentation> presentations,
        List<PaperTopic> topics,
        int citationCount,
        @Nullable Integer sourceCitationCount,
        int referenceCount,
        boolean retracted,
        boolean hyperauthored) {

    /** Copies the lists. */
    public PaperAnswer {
        sources = List.copyOf(sources);
        authorships = List.copyOf(authorships);
        presentations = List.copyOf(presentations);
        topics = List.copyOf(topics);
    }
}
