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

    /** Adds the topic and all below it, or the words that titles and abstracts know; and says whether there were any. */
    boolean addTo(PaperColumns columns, Set<Integer> terms, Set<Integer> topics) {
        if (topicId != null) {
            int topic = columns.topics().find(topicId);
            return topic >= 0 && topics.addAll(withParts(topic, columns.wholesOf()));
        }
        int before = terms.size();
        columns.forEachTerm(words, terms::add);
        return terms.size() > before;
    }

    private static List<Integer> withParts(int topic, IntLists wholesOf) {
        var wanted = new BitSet();
        wanted.set(topic);
        Allowed.addParts(wanted, wholesOf);
        return wanted.stream().boxed().toList();
    }
}
