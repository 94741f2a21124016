package org.scholargraph.term;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Set;

/** Folds the plurals of English nouns by their endings, as Harman's S stemmer does (1991), with what is irregular in science. */
final class Singular {

    private static final Map<String, String> ENDINGS = Map.ofEntries(
            entry("analyses", "analysis"),
            entry("theses", "thesis"),
            entry("biases", "bias"),
            entry("corpora", "corpus"),
            entry("matrices", "matrix"),
            entry("indices", "index"),
            entry("vertices", "vertex"),
            entry("phenomena", "phenomenon"),
            entry("criteria", "criterion"),
            entry("taxa", "taxon"),
            entry("crises", "crisis"),
            entry("movies", "movie"));

    private static final Set<String> NO_PLURALS = Set.of(
            "alias",
            "always",
            "atlas",
            "bayes",
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
            "netherlands",
            "hopkins",
            "philippines",
            "mathematics",
            "whereas",
            "pancreas");

    /** Most nouns in "-ics" name a field; these are several things. */
    private static final Set<String> PLURALS_IN_ICS = Set.of(
            "academics",
            "antibiotics",
            "characteristics",
            "clinics",
            "clitics",
            "critics",
            "diacritics",
            "epidemics",
            "fabrics",
            "heuristics",
            "honorifics",
            "logics",
            "metaheuristics",
            "metrics",
            "mosaics",
            "pandemics",
            "rubrics",
            "skeptics",
            "subtopics",
            "topics");

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
                || word.endsWith("ics") && !PLURALS_IN_ICS.contains(lastPart(word))
                || word.endsWith("'s")
                || isNoPlural(word);
    }

    private static boolean isNoPlural(String word) {
        return NO_PLURALS.contains(lastPart(word));
    }

    private static String lastPart(String word) {
        return word.substring(word.lastIndexOf('-') + 1);
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
