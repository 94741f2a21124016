package org.scholargraph.neighbourhood;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * A tie between two things in a graph answer. What its kind does not have, or what is not known of it, is left out.
 *
 * @param id the same in every answer
 * @param source where it begins: the author, the citing paper, the part; of two co-authors the smaller id
 * @param target where it ends
 * @param kind one of {@link Relation}
 * @param weight of co-authors: the sum of 1/(authors − 1) over their joint papers (fractional counting)
 * @param paperCount papers that make the tie (full counting)
 * @param firstYear of those papers
 * @param lastYear of those papers
 * @param position of an author in the byline, from 1
 * @param score how sure it is that a paper is about a topic, up to 1
 * @param primary whether a topic is a paper's first
 */
@Serdeable
@JsonInclude(JsonInclude.Include.NON_NULL)
public record GraphEdge(
        String id,
        String source,
        String target,
        String kind,
        @Nullable Double weight,
        @Nullable Long paperCount,
        @Nullable Integer firstYear,
        @Nullable Integer lastYear,
        @Nullable Integer position,
        @Nullable Double score,
        @Nullable Boolean primary) {

    /** Two things are tied once by each relation and direction, so these make an id. */
    public static String idOf(String kind, String source, String target) {
        return kind + "|" + source + "|" + target;
    }
}
