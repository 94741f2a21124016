package org.scholargraph.search;

import java.util.ArrayList;
import java.util.List;

/**
 * Makes a query in Lucene's language of what a person typed. Every word must match: exactly, with one edit or swap from
 * four letters on (F. J. Damerau, 1964, doi:10.1145/363958.363994), the last one also as the beginning of a word. Numbers have no
 * typos: another year is another year. Better matches score higher. Nothing that a person types is understood as an operator.
 */
public final class FullTextQuery {

    /** Matches nothing. */
    private static final String NOTHING = "\"\"";

    private static final int SHORTEST_INEXACT = 4;

    private FullTextQuery() {}

    /** A query over all properties of an index; it finds nothing where the text has no words. */
    public static String of(String text) {
        var words = Words.of(text);
        var clauses = new ArrayList<String>();
        for (int i = 0; i < words.size(); i++) {
            clause(words.get(i), i == words.size() - 1, words.size() == 1, clauses);
        }
        return clauses.isEmpty() ? NOTHING : String.join(" ", clauses);
    }

    /** A query over one property of an index. */
    public static String of(String property, String text) {
        return property + ":(" + of(text) + ")";
    }

    /** Words that are not indexed can't be required; as the last one, they may be the beginning of another. */
    private static void clause(String word, boolean isLast, boolean isOnly, List<String> clauses) {
        if (!Words.isStopWord(word)) {
            clauses.add("+(" + String.join(" ", alternatives(word, isLast)) + ")");
        } else if (isLast) {
            clauses.add(isOnly || clauses.isEmpty() ? "+" + word + "*" : word + "*");
        }
    }

    private static List<String> alternatives(String word, boolean isLast) {
        var alternatives = new ArrayList<String>();
        alternatives.add("\"" + word + "\"^8");
        if (isLast && Words.isOneTerm(word)) {
            alternatives.add(word + "*^2");
        }
        if (Words.isSpelt(word) && word.codePointCount(0, word.length()) >= SHORTEST_INEXACT) {
            alternatives.add(word + "~1");
        }
        if (Marks.occurIn(word)) {
            alternatives.add("/" + Marks.pattern(word) + (isLast ? ".*" : "") + "/^2");
        }
        return alternatives;
    }
}
