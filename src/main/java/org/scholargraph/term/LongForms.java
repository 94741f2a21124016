package org.scholargraph.term;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What abbreviations stand for in papers that do not explain them: what those mean who do, where they agree. */
final class LongForms {

    /** So many papers must explain an abbreviation for it to be known to the others. */
    private static final int KNOWN = 3;

    /** So large a part of those who explain it must mean the same. */
    private static final double AGREEMENT = 0.8;

    private static final List<Integer> NO_PHRASE = List.of();

    private final Vocabulary vocabulary;
    private final Compounds compounds;
    private final Map<String, Map<List<Integer>, Integer>> meanings = new HashMap<>();

    LongForms(Vocabulary vocabulary, Compounds compounds) {
        this.vocabulary = vocabulary;
        this.compounds = compounds;
    }

    /** Notes what one paper explains. */
    void note(Map<String, String> defined) {
        defined.forEach((shortForm, longForm) -> {
            var phrase = phrase(longForm);
            meanings.computeIfAbsent(shortForm, any -> new HashMap<>())
                    .merge(
                            phrase == null
                                    ? NO_PHRASE
                                    : IntStream.of(phrase).boxed().toList(),
                            1,
                            Integer::sum);
        });
    }

    /** Abbreviations that mean one phrase. */
    Map<String, int[]> agreed() {
        var agreed = new HashMap<String, int[]>();
        meanings.forEach((shortForm, counts) -> {
            int all = counts.values().stream().mapToInt(count -> count).sum();
            counts.forEach((meaning, count) -> {
                if (count >= KNOWN && count >= AGREEMENT * all && !meaning.equals(NO_PHRASE)) {
                    agreed.put(
                            shortForm, meaning.stream().mapToInt(word -> word).toArray());
                }
            });
        });
        return agreed;
    }

    /**
     * The numbers of the words of a long form; null where a phrase ends within it: "bidirectional encoder representations
     * from transformers" is better known as BERT.
     */
    int @Nullable [] phrase(String longForm) {
        var numbers = Compounds.agreed(compounds.words(longForm)).stream()
                .mapToInt(vocabulary::number)
                .toArray();
        var phrase = Arrays.copyOf(numbers, numbers.length - 1);
        return IntStream.of(phrase).anyMatch(word -> word == Vocabulary.BREAK) ? null : phrase;
    }
}
