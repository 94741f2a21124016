package org.scholargraph.projection;

import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

/** Tells apart the words that a text is about: three letters or more, in lower case, those that every text has left out. */
final class Words {

    private static final int SHORTEST = 3;
    private static final int LONGEST = 30;

    private static final Set<String> EVERYWHERE = Set.of(
            "about",
            "after",
            "all",
            "also",
            "although",
            "among",
            "and",
            "any",
            "are",
            "based",
            "been",
            "being",
            "between",
            "both",
            "but",
            "can",
            "could",
            "did",
            "does",
            "doing",
            "each",
            "for",
            "from",
            "further",
            "had",
            "has",
            "have",
            "how",
            "however",
            "into",
            "its",
            "may",
            "more",
            "most",
            "new",
            "not",
            "only",
            "other",
            "our",
            "over",
            "paper",
            "propose",
            "proposed",
            "show",
            "shows",
            "some",
            "such",
            "than",
            "that",
            "the",
            "their",
            "them",
            "then",
            "there",
            "these",
            "they",
            "this",
            "those",
            "through",
            "two",
            "under",
            "use",
            "used",
            "using",
            "very",
            "via",
            "was",
            "well",
            "were",
            "what",
            "when",
            "where",
            "whether",
            "which",
            "while",
            "who",
            "whose",
            "will",
            "with",
            "within",
            "without",
            "would",
            "you",
            "your");

    private Words() {}

    /** Hands over each word of a text, as often as it is there. */
    static void forEach(String text, Consumer<String> each) {
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            if (i < text.length() && Character.isLetter(text.charAt(i))) {
                start = start < 0 ? i : start;
            } else if (start >= 0) {
                hand(text, start, i, each);
                start = -1;
            }
        }
    }

    private static void hand(String text, int start, int end, Consumer<String> each) {
        if (end - start >= SHORTEST && end - start <= LONGEST) {
            var word = text.substring(start, end).toLowerCase(Locale.ROOT);
            if (!EVERYWHERE.contains(word)) {
                each.accept(word);
            }
        }
    }
}
