package org.scholargraph.term;

import it.unimi.dsi.fastutil.objects.Object2IntOpenHashMap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

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
    private final Object2IntOpenHashMap<String> timesWritten = new Object2IntOpenHashMap<>();
    private @Nullable List<String> spellings;

    /** The number of a word as written; {@link #BREAK} of one that no term holds. */
    int number(String written) {
        return numberOfWritten.computeIfAbsent(written, this::numberOfNew);
    }

    /** Whether terms may hold a word in small letters. */
    boolean holds(String word) {
        return !Tokens.bare(word).equals(Tokens.BREAK) && !stopWords.contains(word);
    }

    private int numberOfNew(String written) {
        var word = Tokens.small(written);
        if (!holds(word)) {
            return BREAK;
        }
        return numbers.computeIfAbsent(Singular.of(word), folded -> {
            words.add(folded);
            return words.size() - 1;
        });
    }

    /** Notes how a word is written in running text, where capitals mean something. */
    void noteSpelling(String written) {
        timesWritten.addTo(written, 1);
    }

    /** The folded word of a number. */
    String word(int number) {
        return words.get(number);
    }

    /**
     * As most papers write it: the singular, but for what hardly anybody writes so, as the Netherlands and bags-of-words. All
     * texts have been read.
     */
    String spelling(int number) {
        if (spellings == null) {
            spellings = spellings();
        }
        return spellings.get(number);
    }

    private List<String> spellings() {
        var counts = new ArrayList<Map<String, Integer>>();
        words.forEach(word -> counts.add(new HashMap<>(2)));
        timesWritten.forEach((written, times) -> counts.get(numberOfWritten.getOrDefault(written, BREAK))
                .merge(Abbreviations.singular(Tokens.bare(written)), times, Integer::sum));
        return IntStream.range(0, size())
                .mapToObj(number -> spelling(word(number), counts.get(number).entrySet()))
                .toList();
    }

    private static String spelling(String word, Collection<Map.Entry<String, Integer>> written) {
        var singular = written.stream()
                .filter(spelling -> spelling.getKey().toLowerCase(Locale.ROOT).equals(word))
                .toList();
        return (sum(singular) > SINGULAR_PART * sum(written) ? singular : written)
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
