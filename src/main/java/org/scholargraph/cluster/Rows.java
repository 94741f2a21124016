package org.scholargraph.cluster;

import io.micronaut.core.annotation.Introspected;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is read of the graph to cluster it, a row each. */
final class Rows {

    private Rows() {}

    /** A topic or an author. */
    @Introspected
    record Member(String id, String name) {}

    /** Two co-authors, and how much they wrote together by fractional counting. */
    @Introspected
    record Pair(String source, String target, double weight) {}

    /** What a paper is about, and how sure that is. */
    @Introspected
    record Subject(String id, double score) {}

    /** A paper, with the ids of what it is tied to. */
    @Introspected
    record Paper(
            String id,
            @Nullable Integer year,
            int citationCount,
            List<Subject> topics,
            List<String> authors,
            List<String> institutions) {}

    /** The members of a stored cluster. */
    @Introspected
    record Held(String id, String resolution, List<String> members) {}

    /** An id that was given up, and the one that it leads to. */
    @Introspected
    record Former(String id, String heir) {}

    /** What a paper says of itself, and the first topic that a source gave it. */
    @Introspected
    record LabelledPaper(
            String id, @Nullable String title, @Nullable String text, String label) {}
}
