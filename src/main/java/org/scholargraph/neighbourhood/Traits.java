package org.scholargraph.neighbourhood;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A few properties of a thing. What its kind does not have, or what is not known of it, is left out.
 *
 * @param year of a paper
 * @param type of a paper, an institution or a source
 * @param doi of a paper, bare
 * @param retracted whether a paper was
 * @param presentations how a paper was shown
 * @param orcid of an author, bare
 * @param identity of an author: by identifier, or by name alone, and then it may be several people
 * @param ror of an institution, bare
 * @param countryCode of an institution, two letters
 * @param level of a topic
 * @param paperCount papers of an author, an institution or a source; papers about a topic or one below it
 * @param citationCount citations of a paper or an author within this graph
 */
@Serdeable
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Traits(
        @Nullable Integer year,
        @Nullable String type,
        @Nullable String doi,
        @Nullable Boolean retracted,
        @Nullable List<Showing> presentations,
        @Nullable String orcid,
        @Nullable String identity,
        @Nullable String ror,
        @Nullable String countryCode,
        @Nullable String level,
        @Nullable Long paperCount,
        @Nullable Long citationCount) {

    /** Copies the presentations. */
    public Traits {
        presentations = presentations == null ? null : List.copyOf(presentations);
    }

    /**
     * How a paper was shown.
     *
     * @param kind poster, spotlight, oral, talk, workshop or session
     * @param year when
     * @param event where
     */
    @Serdeable
    public record Showing(
            String kind, @Nullable Integer year, @Nullable String event) {}
}
