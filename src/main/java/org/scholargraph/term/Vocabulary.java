package org.scholargraph.term;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The words of a collection, folded to lower case and singular, each with a number and the way in which it is mostly written. */
final class Vocabulary {

    /** The number of what is no part of any phrase. */
    static final int BREAK = 0;

    private final Set<String> stopWords = WordSets.read("stop-words");
    private final Map<String, Integer> numberOfWritten = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> words = new ArrayList<>(List.of(Tokens.BREAK));
    private final List<Map<String, Integer>> spellings = new ArrayList<>(List.of(Map.of()));

    /** The number of a word as written; {@link #BREAK} of one that no term holds. */
    int number(String written) {
        return numberOfWritten.computeIfAbsent(written, this::numberOfNew);
    }

    private int numberOfNew(String written) {
        var word = Tokens.bare(written).toLowerCase(Locale.ROOT);
        if (word.equals(Tokens.BREAK) || stopWords.contains(word)) {
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

    /** As most papers write it, of those spellings that fold to the word itself. */
    String spelling(int number) {
        var word = word(number);
        return spellings.get(number).entrySet().stream()
                .filter(spelling -> spelling.getKey().toLowerCase(Locale.ROOT).equals(word))
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(word);
    }

    int size() {
        return words.size();
    }
}
