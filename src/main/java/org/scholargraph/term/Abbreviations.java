package org.scholargraph.term;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds what abbreviations stand for where a text says so: "neural machine translation (NMT)". By A. S. Schwartz and
 * M. A. Hearst, "A simple algorithm for identifying abbreviation definitions in biomedical text", Pacific Symposium on
 * Biocomputing 8 (2003), 451–462.
 */
final class Abbreviations {

    private static final Pattern SHORT_FORM = Pattern.compile("\\(([\\p{L}\\p{N}][\\p{L}\\p{N}&/.+-]{1,9})\\)");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s-]+");

    private static final int LONGEST = 10;

    private Abbreviations() {}

    /** The long form of each abbreviation that the text explains, by the abbreviation as written. */
    static Map<String, String> definedIn(String text) {
        if (text.indexOf('(') < 0) {
            return Map.of();
        }
        var found = new HashMap<String, String>();
        var matcher = SHORT_FORM.matcher(text);
        while (matcher.find()) {
            var shortForm = singular(matcher.group(1));
            if (mayBe(shortForm)) {
                var longForm = longForm(shortForm, clauseBefore(text, matcher.start()));
                if (longForm != null) {
                    found.putIfAbsent(shortForm, longForm);
                }
            }
        }
        return found;
    }

    /** Whether a word may be one: it has two capitals, or no small letters. */
    static boolean mayBe(String word) {
        return word.length() > 1
                && word.length() <= LONGEST
                && (word.chars().filter(Character::isUpperCase).count() > 1
                        || word.chars().noneMatch(Character::isLowerCase));
    }

    /** {@code LLMs} is {@code LLM}. */
    static String singular(String shortForm) {
        int last = shortForm.length() - 1;
        return last > 1 && shortForm.charAt(last) == 's' && Character.isUpperCase(shortForm.charAt(last - 1))
                ? shortForm.substring(0, last)
                : shortForm;
    }

    /** The words among which the long form is: no more than the abbreviation has letters and five, or twice its letters. */
    private static String clauseBefore(String text, int end) {
        int begin = end;
        while (begin > 0 && ".;:,()?!".indexOf(text.charAt(begin - 1)) < 0) {
            begin--;
        }
        return text.substring(begin, end).strip();
    }

    /**
     * Walks both from right to left; the first letter must begin a word, and so must the capitals of a form that has small
     * letters, too. Null where a letter is not found.
     */
    private static @Nullable String longForm(String shortForm, String clause) {
        int at = clause.length() - 1;
        boolean isMixed = shortForm.chars().anyMatch(Character::isLowerCase);
        for (int i = shortForm.length() - 1; i >= 0; i--) {
            char letter = Character.toLowerCase(shortForm.charAt(i));
            boolean isFirst = i == 0 || isMixed && letter != shortForm.charAt(i);
            if (!Character.isLetterOrDigit(letter)) {
                continue;
            }
            while (at >= 0
                    && (Character.toLowerCase(clause.charAt(at)) != letter || (isFirst && !beginsWord(clause, at)))) {
                at--;
            }
            if (at < 0) {
                return null;
            }
            at--;
        }
        var longForm = clause.substring(clause.lastIndexOf(' ', at + 1) + 1);
        return fits(shortForm, longForm) ? longForm : null;
    }

    private static boolean beginsWord(String clause, int at) {
        return at == 0 || !Character.isLetterOrDigit(clause.charAt(at - 1));
    }

    private static boolean fits(String shortForm, String longForm) {
        int words = BETWEEN_WORDS.split(longForm).length;
        return words > 1
                && words <= Math.min(shortForm.length() + 5, shortForm.length() * 2)
                && longForm.length() > shortForm.length()
                && !longForm.contains(shortForm);
    }
}
