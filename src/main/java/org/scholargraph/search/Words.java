package org.scholargraph.search;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The words of a text, folded, much as the full-text indexes tell words apart. */
final class Words {

    /** What Neo4j's analyzer {@code standard-folding} never indexes. */
    private static final Set<String> STOP_WORDS = Set.of(
            "a", "an", "and", "are", "as", "at", "be", "but", "by", "for", "if", "in", "into", "is", "it", "no", "not",
            "of", "on", "or", "such", "that", "the", "their", "then", "there", "these", "they", "this", "to", "was",
            "will", "with");

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}'.:_]+");
    private static final Pattern EDGES = Pattern.compile("^['.:]+|['.:]+$");
    private static final Pattern SPELT = Pattern.compile("[\\p{L}\\p{M}]+");
    private static final Pattern WITH_APOSTROPHE = Pattern.compile("[\\p{L}\\p{M}\\p{N}'.]+");

    /** Written without spaces, indexed letter by letter. */
    private static final Pattern LETTER_BY_LETTER = Pattern.compile("[\\p{IsHan}\\p{IsHiragana}]");

    private Words() {}

    static List<String> of(String text) {
        return Arrays.stream(BETWEEN.split(Folded.of(text)))
                .map(word -> EDGES.matcher(word).replaceAll(""))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    static boolean isStopWord(String word) {
        return STOP_WORDS.contains(word);
    }

    /** Whether misspellings of the word can be looked for: those of numbers are others. */
    static boolean isSpelt(String word) {
        return SPELT.matcher(word).matches() && !isLetterByLetter(word);
    }

    /** Whether the word is of a script that is written without spaces, and indexed letter by letter. */
    static boolean isLetterByLetter(String word) {
        return LETTER_BY_LETTER.matcher(word).find();
    }

    /** Whether the indexes hold the word as one term, which others may begin with. */
    static boolean isOneTerm(String word) {
        return WITH_APOSTROPHE.matcher(word).matches() && !isLetterByLetter(word);
    }
}
