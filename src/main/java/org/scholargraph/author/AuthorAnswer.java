package org.scholargraph.author;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scholargraph.topic.TopicShare;

/**
 * An author as they are answered. Counts are of this graph.
 *
 * @param id canonical id
 * @param name what they are called
 * @param nameVariants other names that their papers give them
 * @param orcid bare, such as {@code 0000-0002-1825-0097}
 * @param identity how they are known: one who is known by name alone may be several people
 * @param affiliations where they have worked, latest first
 * @param affiliationStatus what an empty list of affiliations means
 * @param topics what they write about: the 25 topics of most of their papers
 * @param topicCount how many topics there are in all
 * @param paperCount papers they wrote
 * @param coauthorCount people they have written with, hyper-authored papers aside
 * @param citationCount citations of their papers
 * @param hIndex the most papers h that have at least h citations each
 * @param firstYear of their papers
 * @param lastYear of their papers
 * @param paperCountsByYear papers by year, earliest first; papers without a year are in none
 */
@Serdeable
public record AuthorAnswer(
        String id,
        String name,
        List<String> nameVariants,
        @Nullable String orcid,
        Identity identity,
        List<Affiliation> affiliations,
        AffiliationStatus affiliationStatus,
        List<TopicShare> topics,
        int topicCount,
        int paperCount,
        int coauthorCount,
        int citationCount,
        int hIndex,
        @Nullable Integer firstYear,
        @Nullable Integer lastYear,
        List<YearCount> paperCountsByYear) {

    /** Copies the lists. */
    public AuthorAnswer {
        nameVariants = List.copyOf(nameVariants);
        affiliations = List.copyOf(affiliations);
        topics = List.copyOf(topics);
        paperCountsByYear = List.copyOf(paperCountsByYear);
    }
}
