package org.scholargraph.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** OpenAlex gives an abstract as its words with their positions. */
final class Abstracts {

    private Abstracts() {}

    /** The words in the order of their positions; null where there is no abstract. */
    static @Nullable String text(@Nullable JsonFields invertedIndex) {
        if (invertedIndex == null) {
            return null;
        }
        var words = new TreeMap<Integer, String>();
        invertedIndex.node().properties().forEach(entry -> entry.getValue()
                .forEach(position -> words.put(place(position), entry.getKey())));
        return words.isEmpty() ? null : Folding.storable(String.join(" ", words.values()));
    }

    private static int place(JsonNode position) {
        if (!position.canConvertToInt()) {
            throw new RejectedRecord("abstract_inverted_index has " + position + " for a position");
        }
        return position.intValue();
    }
}
