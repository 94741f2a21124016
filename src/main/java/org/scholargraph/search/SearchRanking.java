package org.scholargraph.search;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Scores what was found on one scale for all kinds: how exactly the words match the label, how much of the label they are,
 * and, on a logarithm, how much of the graph hangs on it.
 */
final class SearchRanking {

    /** Best first; equals by weight, then kind, then id. */
    static final Comparator<Ranked> BEST_FIRST = Comparator.comparingDouble(
                    (Ranked ranked) -> ranked.hit().score())
            .reversed()
            .thenComparing(Comparator.comparingLong(Ranked::weight).reversed())
            .thenComparing(ranked -> ranked.hit().kind())
            .thenComparing(ranked -> ranked.hit().id());

    private static final double EXACT = 1;
    private static final double BEGINNING = 0.9;
    private static final double INEXACT = 0.6;
    private static final double ELSEWHERE = 0.4;

    private final List<String> words;

    SearchRanking(String text) {
        this.words = Words.of(text);
    }

    /** 0 to 1, to four places. */
    double score(Candidate candidate) {
        var label = Words.of(candidate.label());
        var names = Stream.concat(
                        label.stream(), candidate.otherNames().stream().flatMap(name -> Words.of(name).stream()))
                .collect(Collectors.toSet());
        var match =
                words.stream().mapToDouble(word -> match(word, names)).average().orElse(0);
        var share = Math.min(1.0, (double) words.size() / Math.max(1, label.size()));
        var magnitude = Math.log10(1.0 + candidate.weight());
        var score = match * (0.6 + 0.2 * share + 0.2 * magnitude / (magnitude + 2));
        return Math.round(score * 10_000) / 10_000.0;
    }

    private double match(String word, Set<String> names) {
        if (names.contains(word)) {
            return EXACT;
        }
        var isLast = word.equals(words.getLast());
        if (isLast && names.stream().anyMatch(name -> name.startsWith(word))) {
            return BEGINNING;
        }
        return names.stream().anyMatch(name -> isOneEditFrom(word, name)) ? INEXACT : ELSEWHERE;
    }

    /** One letter more, less or other, or two neighbours swapped. */
    private static boolean isOneEditFrom(String word, String name) {
        int shorter = Math.min(word.length(), name.length());
        int start = 0;
        while (start < shorter && word.charAt(start) == name.charAt(start)) {
            start++;
        }
        var left = word.substring(start);
        var right = name.substring(start);
        return switch (left.length() - right.length()) {
            case 0 -> tail(left, 1).equals(tail(right, 1)) || isSwapped(left, right);
            case 1 -> tail(left, 1).equals(right);
            case -1 -> left.equals(tail(right, 1));
            default -> false;
        };
    }

    private static boolean isSwapped(String left, String right) {
        return left.length() > 1
                && left.charAt(0) == right.charAt(1)
                && left.charAt(1) == right.charAt(0)
                && tail(left, 2).equals(tail(right, 2));
    }

    private static String tail(String text, int from) {
        return text.length() < from ? "" : text.substring(from);
    }

    /** A hit with what orders it among hits of equal score. */
    record Ranked(SearchHit hit, long weight) {}
}
