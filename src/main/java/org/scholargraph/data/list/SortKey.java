package org.scholargraph.data.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * One key of a sort.
 *
 * @param expression what rows are compared by
 * @param descending whether the greatest comes first; nulls are last in either case
 */
record SortKey(String expression, boolean descending) {

    private static final Pattern KEY =
            Pattern.compile("(?is)(?<expression>.+?)(?:\\s+(?<direction>ASC|ASCENDING|DESC|DESCENDING))?");

    static List<SortKey> parse(String text) {
        return split(text).stream().map(SortKey::key).toList();
    }

    private static SortKey key(String text) {
        var match = KEY.matcher(text.strip());
        if (!match.matches()) {
            throw new IllegalArgumentException("a key is missing in: " + text);
        }
        var direction = match.group("direction");
        return new SortKey(
                match.group("expression"),
                direction != null && direction.toUpperCase(Locale.ROOT).startsWith("DESC"));
    }

    /** At the commas that aren't within brackets. */
    private static List<String> split(String text) {
        var parts = new ArrayList<String>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += "([{".indexOf(c) >= 0 ? 1 : ")]}".indexOf(c) >= 0 ? -1 : 0;
            if (c == ',' && depth == 0) {
                parts.add(text.substring(start, i));
                start = i + 1;
            }
        }
        parts.add(text.substring(start));
        return parts;
    }

    /** Its part of an ORDER BY. Where it may be null, a descending order has to say that nulls are last. */
    String order(boolean neverNull) {
        if (!descending) {
            return expression;
        }
        return neverNull ? expression + " DESC" : expression + " IS NULL, " + expression + " DESC";
    }

    /** Whether a row comes later than one whose key is the parameter, which is not null. */
    String later(String parameter) {
        return expression + (descending ? " < " : " > ") + parameter;
    }

    /** Whether a row comes later or is level. */
    String laterOrLevel(String parameter) {
        return expression + (descending ? " <= " : " >= ") + parameter;
    }
}
