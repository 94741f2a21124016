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
 * within a word of the index, as {@code l} and {@code j} are in {@code l.j} and {@code lj}. Numbers have no typos: another year is another
 * year; nor have words of a long text, beyond those that Lucene has room for. Better matches score higher. Nothing that a person types is understood as an operator.
 */
public final class FullTextQuery {

    /** Matches nothing. */
    private static final String NOTHING = "\"\"";

    private static final int SHORTEST_INEXACT = 4;

    /** Lucene takes no query of more than 1,024 terms; a misspelt word may stand for up to 50, in each of two properties. */
    private static final int MOST_TERMS = 350;

    private static final int TERMS_OF_SHORT = 50;
    private static final int TERMS_OF_LONG = 25;
    private static final int LONG_WORD = 6;

    /** Who gives more words has not typed them: they are taken as they are. */
    private static final int MOST_TYPED = 30;

    private static final int MOST_INITIALS = 6;

    /** In longer texts and words, letters are not somebody's initials. */
    private static final int MOST_OF_A_NAME = 6;

    private static final Pattern INITIALS = Pattern.compile("[a-z]{2,3}");

    private static final String JOINT = "[" + Words.JOINTS + "]?";

    /** What French and Italian write before a vowel, without a space. */
    private static final String ELIDED = "(l|d|qu|un|[dns]?[ae]ll|sull)'";

    private static final String AFTER_ELISION = "[aeiouh]\\p{L}{3,}";
    private static final Pattern MAY_BE_ELIDED = Pattern.compile(AFTER_ELISION);
    private static final Pattern ELISION = Pattern.compile(ELIDED + AFTER_ELISION);

    private final List<String> words = new ArrayList<>();

    /** What each word was typed in, by its place. */
    private final List<String> typed = new ArrayList<>();

    /** The words that may be misspelt: the first, as many as Lucene has room for. */
    private final int inexact;

    private FullTextQuery(String text) {
        for (var joined : Words.joined(text)) {
            for (var word : Words.of(joined)) {
                words.add(word);
                typed.add(joined);
            }
        }
        inexact = wasTyped() ? countInexact() : 0;
    }

    private boolean wasTyped() {
        return words.size() <= MOST_TYPED;
    }

    private int countInexact() {
        int terms = 0;
        for (int place = 0; place < words.size(); place++) {
            int length = words.get(place).length();
            terms += length < SHORTEST_INEXACT ? 0 : length < LONG_WORD ? TERMS_OF_SHORT : TERMS_OF_LONG;
            if (terms > MOST_TERMS) {
                return place;
            }
        }
        return words.size();
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
        var clauses = new LinkedHashSet<String>();
        for (int place = 0; place < words.size(); place++) {
            clause(place, clauses);
        }
        return clauses.isEmpty() ? NOTHING : String.join(" ", clauses);
    }

    /** Words that are not indexed can't be required; as the last one, they may be the beginning of another. */
    private void clause(int place, Set<String> clauses) {
        var word = words.get(place);
        if (!Words.isStopWord(word)) {
            clauses.add((isArticle(place) ? "" : "+") + "(" + String.join(" ", alternatives(place)) + ")");
        } else if (isLast(place)) {
            clauses.add(clauses.isEmpty() ? "+" + word + "*" : word + "*");
        }
    }

    /** Whether it is the article of the next word, which is the one that is meant. */
    private boolean isArticle(int place) {
        var elision = ELISION.matcher(typed.get(place));
        return elision.matches() && words.get(place).equals(elision.group(1));
    }

    private boolean isLast(int place) {
        return place == words.size() - 1;
    }

    private Set<String> alternatives(int place) {
        var alternatives = new LinkedHashSet<String>();
        asWritten(words.get(place), place, alternatives);
        asWritten(typed.get(place), place, alternatives);
        if (wasTyped()) {
            withOthers(place, alternatives);
        }
        return alternatives;
    }

    private void asWritten(String word, int place, Set<String> alternatives) {
        var isLast = isLast(place);
        alternatives.add("\"" + escaped(word) + "\"^8");
        if (isLast && !Words.isLetterByLetter(word)) {
            alternatives.add(escaped(word) + "*^2");
        }
        if (place < inexact && Words.isSpelt(word) && word.codePointCount(0, word.length()) >= SHORTEST_INEXACT) {
            alternatives.add(word + "~1");
        }
        if (Marks.occurIn(word)) {
            alternatives.add(pattern(Marks.pattern(word), isLast));
        }
    }

    private static String escaped(String word) {
        return word.replaceAll("[:\"]", "\\\\$0");
    }

    private static String pattern(String words, boolean isBeginning) {
        return "/" + words + (isBeginning ? ".*" : "") + "/^2";
    }

    /** With an ending or an article, joined to the word before or after it, or within the initials of a name. */
    private void withOthers(int place, Set<String> alternatives) {
        var word = words.get(place);
        if (Words.isSpelt(word)) {
            alternatives.add("\"" + word + "'s\"^4");
        }
        if (MAY_BE_ELIDED.matcher(word).matches()) {
            alternatives.add(pattern(ELIDED + word, isLast(place)));
        }
        if (place > 0) {
            alternatives.add(joined(place - 1, place + 1));
        }
        if (!isLast(place)) {
            alternatives.add(joined(place, place + 2));
        }
        if (words.size() > 1
                && words.size() <= MOST_OF_A_NAME
                && INITIALS.matcher(word).matches()) {
            parted(word, alternatives);
        }
        int first = place;
        int end = place + 1;
        while (first > 0 && end - first < MOST_INITIALS && areInitials(first - 1, end)) {
            first--;
        }
        while (end < words.size() && end - first < MOST_INITIALS && areInitials(first, end + 1)) {
            end++;
        }
        if (end - first > 2) {
            alternatives.add(joined(first, end));
        }
    }

    /** As initials that were run together: {@code jrr} for J.R.R. or, where all of its letters are indexed, J. R. R. */
    private static void parted(String word, Set<String> alternatives) {
        var letters = List.of(word.split(""));
        alternatives.add("\"" + String.join(".", letters) + "\"^2");
        if (letters.stream().noneMatch(Words::isStopWord)) {
            alternatives.add("\"" + String.join(" ", letters) + "\"^2");
        }
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
