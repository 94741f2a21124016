package org.scholargraph.term;

import java.util.Map;
import java.util.Set;

/** Folds the plurals of English nouns by their endings, as Harman's S stemmer does (1991), with what is irregular in science. */
final class Singular {

    private static final Map<String, String> ENDINGS = Map.of(
            "analyses", "analysis",
            "theses", "thesis",
            "biases", "bias",
            "corpora", "corpus",
            "matrices", "matrix",
            "indices", "index",
            "vertices", "vertex",
            "phenomena", "phenomenon",
            "criteria", "criterion",
            "taxa", "taxon");

    private static final Set<String> NO_PLURALS = Set.of(
            "alias",
            "always",
            "atlas",
            "bias",
            "canvas",
            "christmas",
            "corps",
            "gas",
            "lens",
            "means",
            "news",
            "perhaps",
            "series",
            "species",
            "texas",
            "mars",
            "mathematics",
            "whereas",
            "pancreas");

    private Singular() {}

    /** The singular of a word in lower case. */
    static String of(String word) {
        if (word.length() < 4
                || word.charAt(word.length() - 1) != 's' && word.charAt(word.length() - 1) != 'a'
                || isFinal(word)) {
            return irregular(word);
        }
        if (!irregular(word).equals(word)) {
            return irregular(word);
        }
        if (word.endsWith("ies")) {
            return word.length() > 4
                    ? word.substring(0, word.length() - 3) + "y"
                    : word.substring(0, word.length() - 1);
        }
        if (word.endsWith("sses") || word.endsWith("xes") || word.endsWith("ches") || word.endsWith("shes")) {
            return word.substring(0, word.length() - 2);
        }
        return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }

    private static boolean isFinal(String word) {
        return word.endsWith("ss")
                || word.endsWith("us")
                || word.endsWith("is")
                || word.endsWith("ics")
                || word.endsWith("'s")
                || isNoPlural(word);
    }

    private static boolean isNoPlural(String word) {
        return NO_PLURALS.contains(word.substring(word.lastIndexOf('-') + 1));
    }

    private static String irregular(String word) {
        for (var ending : ENDINGS.entrySet()) {
            if (word.endsWith(ending.getKey())) {
                return word.substring(0, word.length() - ending.getKey().length()) + ending.getValue();
            }
        }
        return word;
    }
}
