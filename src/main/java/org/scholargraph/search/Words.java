package org.scholargraph.search;

import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The words of a text, folded. The full-text indexes tell them apart by the rules of Unicode (UAX 29), so that some which
 * people take to be two are one there.
 */
final class Words {

    /** What may be within a word of the indexes. All of it can stand in a class of Lucene's regular expressions. */
    static final String JOINTS = ".:·'\"_,;";

    /** What Neo4j's analyzer {@code standard-folding} never indexes. */
    private static final Set<String> STOP_WORDS = Set.of(
            "a", "an", "and", "are", "as", "at", "be", "but", "by", "for", "if", "in", "into", "is", "it", "no", "not",
            "of", "on", "or", "such", "that", "the", "their", "then", "there", "these", "they", "this", "to", "was",
            "will", "with");

    /** A number keeps its point. */
    private static final Pattern WORD = Pattern.compile("\\p{N}+(?:[.,]\\p{N}+)+|[\\p{L}\\p{M}\\p{N}]+");

    /** What the indexes hold as one: {@code o'neill}, {@code l.j}, {@code clustal_x}, {@code צה"ל}, {@code __init__}. */
    private static final Pattern JOINED =
            Pattern.compile("_*[\\p{L}\\p{M}\\p{N}]+(?:(?:_+|[" + Words.JOINTS + "])[\\p{L}\\p{M}\\p{N}]+)*_*");

    private static final Pattern POSSESSIVE = Pattern.compile("(?<=[\\p{L}\\p{M}])'s(?![\\p{L}\\p{M}\\p{N}])");
    private static final Pattern SPELT = Pattern.compile("[\\p{L}\\p{M}']+");

    /** Written without spaces, indexed letter by letter. */
    private static final Pattern LETTER_BY_LETTER = Pattern.compile("[\\p{IsHan}\\p{IsHiragana}]");

    private Words() {}

    /** Words, whatever joins them: those of {@code L.J. O'Neill's} are l, j, o and neill. */
    static List<String> of(String text) {
        return all(WORD, POSSESSIVE.matcher(Folded.of(text)).replaceAll(""));
    }

    /** Words, those together that nothing but a {@link #JOINTS joint} is between. */
    static List<String> joined(String text) {
        return all(JOINED, Folded.of(text));
    }

    private static List<String> all(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(MatchResult::group).toList();
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
}
