package org.scholargraph.search;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.scholargraph.identifier.EntityId;

/**
 * Scores what was found on one scale for all kinds: how exactly the words match the name that they match best, how much of
 * that name they are, and, on a logarithm, how much of the graph hangs on it.
 */
final class SearchRanking {

    /** Best first; equals by weight, then kind, then id. */
    static final Comparator<Ranked> BEST_FIRST = Comparator.comparingDouble(Ranked::score)
            .reversed()
            .thenComparing(Comparator.comparingLong(Ranked::weight).reversed())
            .thenComparing(ranked -> ranked.id().kind())
            .thenComparing(ranked -> ranked.id().id());

    private static final double EXACT = 1;
    private static final double BEGINNING = 0.9;
    private static final double INEXACT = 0.6;
    private static final double ELSEWHERE = 0.4;

    /** Of two that are as good, the one whose usual name it is comes first. */
    private static final double OTHER_NAME = 0.98;

    private final List<String> words;

    SearchRanking(String text) {
        this.words = Words.of(Folded.bare(text));
    }

    /** What bears the text as its id is what is meant. */
    static Ranked named(EntityId id) {
        return new Ranked(id, id.id(), 1, 0);
    }

    /** Scores from 0 to 1, to four places. */
    Ranked rank(Candidate candidate) {
        var fit = Math.max(
                fit(candidate.label()),
                candidate.otherNames().stream()
                        .mapToDouble(name -> OTHER_NAME * fit(name))
                        .max()
                        .orElse(0));
        var magnitude = Math.log10(1.0 + candidate.weight());
        var score = fit * (0.8 + 0.2 * magnitude / (magnitude + 2));
        var rounded = Math.round(score * 10_000) / 10_000.0;
        return new Ranked(
                new EntityId(candidate.kind(), candidate.id()), candidate.label(), rounded, candidate.weight());
    }

    private double fit(String label) {
        var names = Words.of(Folded.bare(label));
        var different = new HashSet<>(names);
        var match = words.stream()
                .mapToDouble(word -> match(word, different))
                .average()
                .orElse(0);
        var share = Math.min(1.0, (double) words.size() / Math.max(1, names.size()));
        return match * (0.75 + 0.25 * share);
    }

    private double match(String word, Set<String> names) {
        if (names.contains(word)) {
            return EXACT;
        }
        if (names.stream().anyMatch(name -> isBeginning(word, name))) {
            return BEGINNING;
        }
        return names.stream().anyMatch(name -> isOneEditFrom(word, name)) ? INEXACT : ELSEWHERE;
    }

    /** Where no spaces are written, a word may be anywhere. */
    private boolean isBeginning(String word, String name) {
        return Words.isLetterByLetter(word)
                ? name.contains(word)
                : word.equals(words.getLast()) && name.startsWith(word);
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

    /** A thing with its score, and what orders it among others of equal score. */
    record Ranked(EntityId id, String label, double score, long weight) {}
}
