package org.scholargraph.term;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Cuts text into words. What no phrase goes across (punctuation, a number) is a {@link #BREAK}. */
final class Tokens {

    /** Stands where a phrase ends. */
    static final String BREAK = "";

    private static final String INSIDE_WORDS = "-'’‑+#";

    private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d$");

    private Tokens() {}

    /** The words of a text as written, and the breaks between them. */
    static List<String> of(String text) {
        var words = new ArrayList<String>();
        int begin = -1;
        for (int i = 0; i <= text.length(); i++) {
            char letter = i < text.length() ? text.charAt(i) : '\n';
            boolean isWord = Character.isLetterOrDigit(letter) || (begin >= 0 && isInside(text, i));
            if (isWord && begin < 0) {
                begin = i;
            } else if (!isWord) {
                if (begin >= 0) {
                    words.add(text.substring(begin, i));
                    begin = -1;
                }
                if (!Character.isWhitespace(letter)) {
                    words.add(BREAK);
                }
            }
        }
        words.add(BREAK);
        return words;
    }

    /** A hyphen or an apostrophe with letters on both sides; pluses and a sharp may end a word, as C++ and F#. */
    private static boolean isInside(String text, int at) {
        if (at >= text.length() || INSIDE_WORDS.indexOf(text.charAt(at)) < 0) {
            return false;
        }
        char letter = text.charAt(at);
        return letter == '+'
                || letter == '#'
                || (at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1)));
    }

    /** A word without the ending of a genitive; a break where it has no letter, or is that of an event in a year. */
    static String bare(String token) {
        var word = token.replace('’', '\'').replace('‑', '-');
        if (word.endsWith("'s") || word.endsWith("'S")) {
            word = word.substring(0, word.length() - 2);
        }
        return word.length() > 1
                        && word.chars().anyMatch(Character::isLetter)
                        && !YEAR.matcher(word).find()
                ? word
                : BREAK;
    }

    /** A word in small letters, neither with the ending of a genitive nor with that of the plural of an abbreviation. */
    static String small(String token) {
        return Abbreviations.singular(bare(token)).toLowerCase(Locale.ROOT);
    }
}
