package org.scholargraph.term;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The words of a collection, folded to lower case and singular, each with a number and the way in which it is mostly written. */
final class Vocabulary {

    /** The number of what is no part of any phrase. */
    static final int BREAK = 0;

    /** A noun of which no larger part is in the singular has none. */
    private static final double SINGULAR_PART = 0.05;

    private final Set<String> stopWords = WordSets.read("stop-words");
    private final Map<String, Integer> numberOfWritten = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> words = new ArrayList<>(List.of(Tokens.BREAK));
    private final List<Map<String, Integer>> spellings = new ArrayList<>(List.of(Map.of()));

    /** The number of a word as written; {@link #BREAK} of one that no term holds. */
    int number(String written) {
        return numberOfWritten.computeIfAbsent(written, this::numberOfNew);
    }

    /** Whether terms may hold a word in small letters. */
    boolean holds(String word) {
        return !Tokens.bare(word).equals(Tokens.BREAK) && !stopWords.contains(word);
    }

    private int numberOfNew(String written) {
        var word = Tokens.bare(written).toLowerCase(Locale.ROOT);
        if (!holds(word)) {
            return BREAK;
        }
        return numbers.computeIfAbsent(Singular.of(word), folded -> {
            words.add(folded);
            spellings.add(new HashMap<>(2));
            return words.size() - 1;
        });
    }

    /** Notes how a word is written in running text, where capitals mean something. */
    void noteSpelling(String written) {
        int number = number(written);
        if (number != BREAK) {
            spellings.get(number).merge(Abbreviations.singular(Tokens.bare(written)), 1, Integer::sum);
        }
    }

    /** The folded word of a number. */
    String word(int number) {
        return words.get(number);
    }

    /** As most papers write it: the singular, but for what hardly anybody writes so, as the Netherlands and bags-of-words. */
    String spelling(int number) {
        var word = word(number);
        var written = spellings.get(number);
        var singular = written.entrySet().stream()
                .filter(spelling -> spelling.getKey().toLowerCase(Locale.ROOT).equals(word))
                .toList();
        boolean isKnown = sum(singular) > SINGULAR_PART * sum(written.entrySet());
        return (isKnown ? singular : written.entrySet())
                .stream()
                        .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                        .map(Map.Entry::getKey)
                        .orElse(word);
    }

    private static int sum(Collection<Map.Entry<String, Integer>> spellings) {
        return spellings.stream().mapToInt(Map.Entry::getValue).sum();
    }

    int size() {
        return words.size();
    }
}
