package org.scholargraph.search;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Marks on Greek, Cyrillic, Hebrew and Arabic letters, such as the accent of ά, the dots of ё, points and hamza. The indexes
 * hold them as they are written, unlike those on Latin letters, so a query has to ask for a letter with any of them.
 */
final class Marks {

    /** The blocks of these scripts, and the Greek letters that bear several marks. */
    private static final int FIRST = 0x370;

    private static final int LAST = 0x6FF;
    private static final int FIRST_POLYTONIC = 0x1F00;
    private static final int LAST_POLYTONIC = 0x1FFF;

    /** Marks as letters of their own. */
    private static final String FREE = "[\u0300-\u036F\u0591-\u05C7\u0610-\u061A\u064B-\u065F\u0670]*";

    private static final Pattern FREE_MARKS = Pattern.compile(FREE);

    /** Each letter without marks, with all that are the same letter with some. */
    private static final Map<Integer, String> FAMILIES = families();

    private Marks() {}

    /** The word without them; the two forms of sigma are one. */
    static String without(String word) {
        var apart = Normalizer.normalize(word, Normalizer.Form.NFD);
        var bare = FREE_MARKS.matcher(apart).replaceAll("").replace('ς', 'σ');
        return Normalizer.normalize(bare, Normalizer.Form.NFC);
    }

    /** Whether a letter of the word may bear one. */
    static boolean occurIn(String word) {
        return without(word).codePoints().anyMatch(FAMILIES::containsKey);
    }

    /** A regular expression of Lucene's for the word with any of them. */
    static String pattern(String word) {
        var pattern = new StringBuilder();
        without(word).codePoints().forEach(letter -> pattern.append(alternatives(letter))
                .append(FREE));
        return pattern.toString();
    }

    private static String alternatives(int letter) {
        var bare = Character.toString(letter);
        return Character.isLetterOrDigit(letter) ? "[" + bare + FAMILIES.getOrDefault(letter, "") + "]" : "\\" + bare;
    }

    private static Map<Integer, String> families() {
        var families = new HashMap<Integer, String>();
        IntStream.concat(IntStream.rangeClosed(FIRST, LAST), IntStream.rangeClosed(FIRST_POLYTONIC, LAST_POLYTONIC))
                .filter(letter -> Character.isLetter(letter) && Character.toLowerCase(letter) == letter)
                .forEach(letter -> {
                    var written = Character.toString(letter);
                    var bare = without(written);
                    if (!bare.equals(written) && bare.codePointCount(0, bare.length()) == 1) {
                        families.merge(bare.codePointAt(0), written, String::concat);
                    }
                });
        return Map.copyOf(families);
    }
}
