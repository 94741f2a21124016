package org.scholargraph.coauthorship;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scholargraph.author.AuthorName;
import org.scholargraph.topic.TopicShare;

/**
 * Somebody whom an author has written with. Hyper-authored papers don't count.
 *
 * @param author who it is
 * @param paperCount joint papers (full counting)
 * @param weight the sum of 1/(authors − 1) over the joint papers (fractional counting)
 * @param firstYear of the joint papers
 * @param lastYear of the joint papers
 * @param sharedTopics what the joint papers are about: the 10 topics of most of them
 * @param sharedTopicCount how many topics the joint papers have in all
 */
@Serdeable
public record Coauthor(
        AuthorName author,
        int paperCount,
        double weight,
        @Nullable Integer firstYear,
        @Nullable Integer lastYear,
        List<TopicShare> sharedTopics,
        int sharedTopicCount) {

    /** Copies the topics. */
    public Coauthor {
        sharedTopics = List.copyOf(sharedTopics);
    }
}
