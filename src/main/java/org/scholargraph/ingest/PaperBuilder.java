package org.scholargraph.ingest;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts the record of a paper together; what is not said is unknown, and a list of authors is whole. */
final class PaperBuilder {

    private final String id;
    private @Nullable Origin origin;
    private @Nullable String title;
    private @Nullable String abstractText;
    private @Nullable Integer year;
    private @Nullable String publicationDate;
    private @Nullable String type;
    private @Nullable String language;
    private @Nullable String doi;
    private @Nullable String arxivId;
    private @Nullable Long sourceCitationCount;
    private boolean retracted;
    private boolean authorsComplete = true;
    private String updatedAt = "";
    private List<String> sameAs = List.of();
    private List<PaperRecord.Authorship> authorships = List.of();
    private List<PaperRecord.Subject> topics = List.of();
    private List<PaperRecord.Venue> venues = List.of();
    private List<String> references = List.of();
    private List<PaperRecord.Showing> presentations = List.of();

    PaperBuilder(String id) {
        this.id = id;
    }

    /** Says where the record is from; else that is what its id tells. */
    PaperBuilder from(Origin source) {
        origin = source == Origin.of(id) ? null : source;
        return this;
    }

    PaperBuilder title(@Nullable String text) {
        title = text;
        return this;
    }

    PaperBuilder abstractText(@Nullable String text) {
        abstractText = text;
        return this;
    }

    PaperBuilder year(@Nullable Integer number) {
        year = number;
        return this;
    }

    PaperBuilder publicationDate(@Nullable String date) {
        publicationDate = date;
        return this;
    }

    PaperBuilder type(@Nullable String word) {
        type = word;
        return this;
    }

    PaperBuilder language(@Nullable String code) {
        language = code;
        return this;
    }

    PaperBuilder doi(@Nullable String bare) {
        doi = bare;
        return this;
    }

    PaperBuilder arxivId(@Nullable String bare) {
        arxivId = bare;
        return this;
    }

    PaperBuilder sourceCitationCount(@Nullable Long number) {
        sourceCitationCount = number;
        return this;
    }

    PaperBuilder retracted(boolean is) {
        retracted = is;
        return this;
    }

    PaperBuilder authorsComplete(boolean are) {
        authorsComplete = are;
        return this;
    }

    PaperBuilder updatedAt(@Nullable String date) {
        updatedAt = date == null ? "" : date;
        return this;
    }

    PaperBuilder sameAs(List<String> ids) {
        sameAs = ids;
        return this;
    }

    PaperBuilder authorships(List<PaperRecord.Authorship> inOrder) {
        authorships = inOrder;
        return this;
    }

    PaperBuilder topics(List<PaperRecord.Subject> subjects) {
        topics = subjects;
        return this;
    }

    PaperBuilder venues(List<PaperRecord.Venue> firstNamedFirst) {
        venues = firstNamedFirst;
        return this;
    }

    PaperBuilder references(List<String> ids) {
        references = ids;
        return this;
    }

    PaperBuilder presentations(List<PaperRecord.Showing> showings) {
        presentations = showings;
        return this;
    }

    private @Nullable Integer yearOfPublication() {
        return publicationDate == null
                ? null
                : (Integer) LocalDate.parse(publicationDate).getYear();
    }

    /** The record; a DOI that arXiv gave tells arXiv's id too, and a date the year. */
    PaperRecord build() {
        return new PaperRecord(
                id,
                origin,
                title,
                abstractText,
                year == null ? yearOfPublication() : year,
                publicationDate,
                type,
                language,
                doi,
                arxivId == null && doi != null ? OpenAlexId.arxiv(doi) : arxivId,
                sameAs,
                sourceCitationCount,
                retracted,
                authorsComplete,
                updatedAt,
                authorships,
                topics,
                venues,
                references,
                presentations);
    }
}
