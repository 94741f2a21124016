package org.scholargraph.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Makes a query in Lucene's language of what a person typed. Every word must match: exactly, with one edit or swap from
 * four letters on (F. J. Damerau, 1964, doi:10.1145/363958.363994), the last one also as the beginning of a word; by itself or
 * within a word of the index, as {@code l} and {@code j} are in {@code l.j}. Numbers have no typos: another year is another
 * year. Better matches score higher. Nothing that a person types is understood as an operator.
 */
public final class FullTextQuery {

    /** Matches nothing. */
    private static final String NOTHING = "\"\"";

    private static final int SHORTEST_INEXACT = 4;

    private static final String JOINT = "[" + Words.JOINTS + "]";

    /** What French and Italian write before a vowel, without a space. */
    private static final String ELIDED = "(l|d|qu|un|[dns]?[ae]ll|sull)'";

    private static final Pattern AFTER_ELISION = Pattern.compile("[aeiouh]\\p{L}{3,}");

    private final List<String> words = new ArrayList<>();

    /** What each word was typed in, by its place. */
    private final List<String> typed = new ArrayList<>();

    private FullTextQuery(String text) {
        for (var joined : Words.joined(text)) {
            for (var word : Words.of(joined)) {
                words.add(word);
                typed.add(joined);
            }
        }
    }

    /** A query over all properties of an index; it finds nothing where the text has no words. */
    public static String of(String text) {
        return new FullTextQuery(text).query();
    }

    /** A query over one property of an index. */
    public static String of(String property, String text) {
        return property + ":(" + of(text) + ")";
    }

    private String query() {
        var clauses = new ArrayList<String>();
        for (int place = 0; place < words.size(); place++) {
            clause(place, clauses);
        }
        return clauses.isEmpty() ? NOTHING : String.join(" ", clauses);
    }

    /** Words that are not indexed can't be required; as the last one, they may be the beginning of another. */
    private void clause(int place, List<String> clauses) {
        var word = words.get(place);
        if (!Words.isStopWord(word)) {
            clauses.add("+(" + String.join(" ", alternatives(place)) + ")");
        } else if (isLast(place)) {
            clauses.add(clauses.isEmpty() ? "+" + word + "*" : word + "*");
        }
    }

    private boolean isLast(int place) {
        return place == words.size() - 1;
    }

    private Set<String> alternatives(int place) {
        var isLast = isLast(place);
        var word = words.get(place);
        var alternatives = new LinkedHashSet<>(asWritten(word, isLast));
        alternatives.addAll(asWritten(typed.get(place), isLast));
        if (Words.isSpelt(word)) {
            alternatives.add("\"" + word + "'s\"^4");
        }
        if (AFTER_ELISION.matcher(word).matches()) {
            alternatives.add(pattern(ELIDED + word, isLast));
        }
        alternatives.addAll(joined(place));
        return alternatives;
    }

    private static List<String> asWritten(String word, boolean isLast) {
        var alternatives = new ArrayList<String>();
        alternatives.add("\"" + escaped(word) + "\"^8");
        if (isLast && !Words.isLetterByLetter(word)) {
            alternatives.add(escaped(word) + "*^2");
        }
        if (Words.isSpelt(word) && word.codePointCount(0, word.length()) >= SHORTEST_INEXACT) {
            alternatives.add(word + "~1");
        }
        if (Marks.occurIn(word)) {
            alternatives.add(pattern(Marks.pattern(word), isLast));
        }
        return alternatives;
    }

    private static String escaped(String word) {
        return word.replaceAll("[:\"]", "\\\\$0");
    }

    private static String pattern(String words, boolean isBeginning) {
        return "/" + words + (isBeginning ? ".*" : "") + "/^2";
    }

    /** The word joined to the one before it, to the one after it, or within the initials of a name. */
    private List<String> joined(int place) {
        var joined = new ArrayList<String>();
        if (place > 0) {
            joined.add(joined(place - 1, place + 1));
        }
        if (!isLast(place)) {
            joined.add(joined(place, place + 2));
        }
        int first = place;
        int end = place + 1;
        while (first > 0 && areInitials(first - 1, end)) {
            first--;
        }
        while (end < words.size() && areInitials(first, end + 1)) {
            end++;
        }
        if (end - first > 2) {
            joined.add(joined(first, end));
        }
        return joined;
    }

    private boolean areInitials(int first, int end) {
        return words.subList(first, end).stream().allMatch(word -> Words.isSpelt(word) && word.length() == 1);
    }

    private String joined(int first, int end) {
        return pattern(
                words.subList(first, end).stream().map(FullTextQuery::literal).collect(Collectors.joining(JOINT)),
                isLast(end - 1));
    }

    /** In a regular expression of Lucene's, where a number may have a point and a letter may bear marks. */
    private static String literal(String word) {
        return Marks.occurIn(word) ? Marks.pattern(word) : word.replaceAll("[.,]", "\\\\$0");
    }
}
