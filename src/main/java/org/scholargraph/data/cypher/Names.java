package org.scholargraph.data.cypher;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Says how one set of names differs from another, with the nearest name for what looks misspelt. */
public final class Names {

    private Names() {}

    /** The names joined for a message, or {@code none}. */
    public static String listed(Collection<String> names) {
        return names.isEmpty() ? "none" : String.join(", ", names);
    }

    /** A question for a message, {@code " (did you mean x?)"}, where one of the names is near; else nothing. */
    public static String suggestion(String name, Collection<String> names) {
        return nearest(name, names).map(near -> " (did you mean " + near + "?)").orElse("");
    }

    /** The name that is reached by the fewest edits, if those are at most half of its letters. */
    public static Optional<String> nearest(String name, Collection<String> names) {
        return names.stream()
                .filter(other -> edits(name, other) * 2 <= Math.max(name.length(), other.length()))
                .min(Comparator.comparingInt((String other) -> edits(name, other))
                        .thenComparing(other -> other));
    }

    /** Levenshtein's distance, letter case aside. */
    private static int edits(String from, String to) {
        var row = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int same = sameLetter(from.charAt(i - 1), to.charAt(j - 1)) ? diagonal : diagonal + 1;
                diagonal = row[j];
                row[j] = Math.min(same, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[to.length()];
    }

    private static boolean sameLetter(char a, char b) {
        return Character.toLowerCase(a) == Character.toLowerCase(b);
    }
}
