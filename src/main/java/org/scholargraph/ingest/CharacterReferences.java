package org.scholargraph.ingest;

import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What publishers' XML leaves in texts in place of letters: {@code &amp;}, {@code &#233;}, {@code &#xe9;}. */
final class CharacterReferences {

    private static final Pattern REFERENCE =
            Pattern.compile("&(?:#(\\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,5}));", Pattern.CASE_INSENSITIVE);
    private static final Map<String, String> NAMED =
            Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", " ");

    private CharacterReferences() {}

    /** The text with the letters; what stands for none stays as it is. */
    static String resolved(String text) {
        return text.indexOf('&') < 0
                ? text
                : REFERENCE.matcher(text).replaceAll(match -> Matcher.quoteReplacement(letter(match)));
    }

    private static String letter(MatchResult match) {
        if (match.group(3) != null) {
            return Objects.requireNonNullElse(NAMED.get(match.group(3)), match.group());
        }
        int letter = match.group(1) == null ? Integer.parseInt(match.group(2), 16) : Integer.parseInt(match.group(1));
        if (Character.isWhitespace(letter)) {
            return " ";
        }
        return Character.isDefined(letter)
                        && !Character.isISOControl(letter)
                        && Character.getType(letter) != Character.SURROGATE
                ? Character.toString(letter)
                : match.group();
    }
}
