package org.scholargraph.problem;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds the name that somebody probably meant: the optimal string alignment distance of Damerau (1964,
 * doi:10.1145/363958.363994), case ignored.
 */
final class NearestName {

    private NearestName() {}

    /** The nearest of the names, if it is near enough to be meant: at most half of what was given is different. */
    static Optional<String> find(String given, Collection<String> names) {
        return names.stream()
                .min(Comparator.<String>comparingInt(name -> distance(given, name))
                        .thenComparing(Comparator.naturalOrder()))
                .filter(name -> isNear(given, name));
    }

    private static boolean isNear(String given, String name) {
        return distance(given, name) <= Math.max(1, Math.min(given.length(), name.length()) / 2);
    }

    static int distance(String left, String right) {
        return distances(left.toLowerCase(Locale.ROOT), right.toLowerCase(Locale.ROOT))[left.length()][right.length()];
    }

    private static int[][] distances(String left, String right) {
        var distance = new int[left.length() + 1][right.length() + 1];
        for (int i = 0; i <= left.length(); i++) {
            for (int j = 0; j <= right.length(); j++) {
                distance[i][j] = i == 0 || j == 0 ? i + j : cheapest(distance, left, right, i, j);
            }
        }
        return distance;
    }

    private static int cheapest(int[][] distance, String left, String right, int i, int j) {
        int substituted = distance[i - 1][j - 1] + (left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1);
        int cheapest = Math.min(substituted, 1 + Math.min(distance[i - 1][j], distance[i][j - 1]));
        return swapped(left, right, i, j) ? Math.min(cheapest, 1 + distance[i - 2][j - 2]) : cheapest;
    }

    private static boolean swapped(String left, String right, int i, int j) {
        return i > 1 && j > 1 && left.charAt(i - 1) == right.charAt(j - 2) && left.charAt(i - 2) == right.charAt(j - 1);
    }
}
