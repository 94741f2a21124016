package org.scholargraph.paper;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scholargraph.data.list.Group;
import org.scholargraph.http.ListAnswer;

/**
 * A page of the groups that papers fall into.
 *
 * @param meta how many groups there are and where to go on
 * @param results the groups of this page, largest first, then by key
 */
@Serdeable
public record PaperGroups(ListAnswer.Meta meta, List<PaperGroup> results) {

    /** Copies the results. */
    public PaperGroups {
        results = List.copyOf(results);
    }

    static PaperGroups of(ListAnswer<Group> answer) {
        return new PaperGroups(
                answer.meta(),
                answer.results().stream()
                        .map(group -> new PaperGroup(group.key(), group.label(), group.count()))
                        .toList());
    }

    /**
     * Papers that have something in common.
     *
     * @param key the year, the type, or the canonical id of the topic, institution or source, as the filter of that name
     *     takes it; null for the papers of which it is not known
     * @param label what that is called
     * @param count how many papers; one with several topics, institutions or sources counts in the group of each
     */
    @Serdeable
    public record PaperGroup(@Nullable String key, @Nullable String label, long count) {}
}
