package org.scholargraph.term;

import io.micronaut.core.annotation.Introspected;
import java.util.List;

/** What is read and written of terms, a row each. */
final class TermRows {

    private TermRows() {}

    /** The terms of a paper in its order, and the part that each has; none where it has none. */
    @Introspected
    record PaperTerms(String id, List<String> topics, List<Double> shares) {

        PaperTerms {
            topics = List.copyOf(topics);
            shares = List.copyOf(shares);
        }
    }

    /** A topic that a term is. */
    @Introspected
    record SavedTerm(String id, String name) {}

    /** By how much the number of a topic's papers changes. */
    @Introspected
    record CountChange(String id, long by) {}
}
