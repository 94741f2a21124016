package org.scholargraph.collaborator;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scholargraph.projection.IntLists;
import org.scholargraph.projection.PaperColumns;

/**
 * Something to work on.
 *
 * @param topicId of a topic; null where it is said in words
 * @param words as written
 */
record Theme(@Nullable String topicId, String words) {

    private static final String TERM = "term:";

    /**
     * Adds the topic and all below it, or the words that titles and abstracts know; and says whether there were any. A term
     * counts by its words, too: one that was extracted is no topic to the ranking.
     */
    boolean addTo(PaperColumns columns, Set<Integer> terms, Set<Integer> topics) {
        if (topicId == null) {
            return addWords(words, columns, terms);
        }
        int topic = columns.topics().find(topicId);
        boolean isKnown = topic >= 0 && topics.addAll(withParts(topic, columns.wholesOf()));
        boolean hasWords = topicId.startsWith(TERM) && addWords(topicId.substring(TERM.length()), columns, terms);
        return isKnown || hasWords;
    }

    private static boolean addWords(String text, PaperColumns columns, Set<Integer> terms) {
        int before = terms.size();
        columns.forEachTerm(text, terms::add);
        return terms.size() > before;
    }

    private static List<Integer> withParts(int topic, IntLists wholesOf) {
        var wanted = new BitSet();
        wanted.set(topic);
        Allowed.addParts(wanted, wholesOf);
        return wanted.stream().boxed().toList();
    }
}
