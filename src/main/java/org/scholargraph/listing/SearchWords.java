package org.scholargraph.listing;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Makes a full-text query of what somebody typed, none of which is taken for syntax. */
final class SearchWords {

    private SearchWords() {}

    /** Every word must match; the index folds case and diacritics. */
    static String query(String text) {
        return Arrays.stream(text.strip().split("\\s+"))
                .map(word -> word.replaceAll("[\\\\\"]", "\\\\$0"))
                .map(word -> "+\"" + word + "\"")
                .collect(Collectors.joining(" "));
    }
}
