package org.scholargraph.paper;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedProperty;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.scholargraph.data.Node;

/**
 * A paper as it is stored.
 *
 * @param id canonical id
 * @param title null where the record has none
 * @param abstractText the abstract
 * @param year of publication
 * @param publicationDate day of publication
 * @param type in OpenAlex's present words, such as {@code article}
 * @param language ISO 639-1 code
 * @param doi bare and in lower case, {@code 10.…}
 * @param arxivId bare, {@code 2006.10540}
 * @param citationCount papers of this graph that cite it
 * @param referenceCount papers of this graph that it cites
 * @param authorCount people it names, each once
 * @param authorsComplete false where its source cut the list of authors
 * @param retracted whether it was withdrawn
 * @param hyperauthored whether it has so many authors that it ties nobody to anybody
 * @param sourceCitationCount citations that its source claims
 */
@Node
record Paper(
        @Id String id,
        @Nullable String title,
        @MappedProperty("abstract") @Nullable String abstractText,
        @Nullable Integer year,
        @Nullable LocalDate publicationDate,
        @Nullable String type,
        @Nullable String language,
        @Nullable String doi,
        @Nullable String arxivId,
        int citationCount,
        int referenceCount,
        int authorCount,
        boolean authorsComplete,
        boolean retracted,
        boolean hyperauthored,
        @Nullable Integer sourceCitationCount) {}
