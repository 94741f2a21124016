package org.scholargraph.term;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scholargraph.term.Compound.Form;

/**
 * Compounds that some write with hyphens, others as one word or apart: "pre-training", "pretraining", "pre training". All are
 * written as the collection writes them most.
 */
final class Compounds {

    static final String HYPHEN = "-";

    private final Vocabulary vocabulary;
    private final Map<String, WrittenWord> words = new HashMap<>();
    private final Map<String, Compound> byLetters = new HashMap<>();
    private final Map<String, Map<String, List<Compound>>> byFirstParts = new HashMap<>();

    /** @param vocabulary knows what is no part of any phrase */
    Compounds(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The words of a text and the breaks between them. */
    WrittenWord[] words(String text) {
        return Tokens.of(text).stream()
                .map(written -> words.computeIfAbsent(written, this::word))
                .toArray(WrittenWord[]::new);
    }

    private WrittenWord word(String written) {
        var word = new WrittenWord(written);
        tell(word);
        return word;
    }

    private void tell(WrittenWord word) {
        word.learn(byLetters.get(letters(word.folded())), byFirstParts.getOrDefault(word.folded(), Map.of()));
    }

    /** Learns from texts which compounds have hyphens anywhere, and how often each is written how. */
    void learn(List<WrittenWord[]> texts) {
        hyphenated(texts).entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(word -> add(word.getKey(), new Compound(word.getKey(), vocabulary)));
        beginningAlike()
                .forEach(some ->
                        some.sort(Comparator.comparingInt(Compound::length).reversed()));
        words.values().forEach(this::tell);
        texts.forEach(Compounds::count);
        beginningAlike().forEach(some -> some.removeIf(compound -> compound.form() == Form.OPEN));
    }

    /** Compounds with the same first two parts, together. */
    private Stream<List<Compound>> beginningAlike() {
        return byFirstParts.values().stream().flatMap(some -> some.values().stream());
    }

    private static Map<String, Integer> hyphenated(List<WrittenWord[]> texts) {
        var counts = new HashMap<String, Integer>();
        texts.stream()
                .flatMap(Arrays::stream)
                .filter(WrittenWord::isHyphenated)
                .forEach(word -> counts.merge(word.folded(), 1, Integer::sum));
        return counts;
    }

    private void add(String hyphenated, Compound compound) {
        if (byLetters.putIfAbsent(letters(hyphenated), compound) == null && compound.isJoinable()) {
            byFirstParts
                    .computeIfAbsent(compound.part(0), any -> new HashMap<>(2))
                    .computeIfAbsent(compound.part(1), any -> new ArrayList<>(1))
                    .add(compound);
        }
    }

    private static void count(WrittenWord[] text) {
        for (int at = 0; at < text.length; at++) {
            var compound = text[at].compound();
            if (compound != null) {
                compound.note(text[at].isHyphenated() ? Form.HYPHENATED : Form.CLOSED);
            }
            for (var apart : apart(text, at)) {
                if (apart.isAt(text, at)) {
                    apart.note(Form.OPEN);
                }
            }
        }
    }

    /** The compounds that may begin here, written apart. */
    private static List<Compound> apart(WrittenWord[] text, int at) {
        return at + 1 < text.length ? text[at].apart(text[at + 1]) : List.of();
    }

    /** The words of a text, its compounds as most write them. */
    static List<String> agreed(WrittenWord[] text) {
        var agreed = new ArrayList<String>(text.length);
        int at = 0;
        while (at < text.length) {
            var apart = longestAt(text, at);
            int end = at + (apart == null ? 1 : apart.length());
            if (apart == null) {
                agreed.addAll(text[at].agreed());
            } else {
                apart.write(bare(text, at, end), agreed);
            }
            at = end;
        }
        return agreed;
    }

    private static @Nullable Compound longestAt(WrittenWord[] text, int at) {
        for (var compound : apart(text, at)) {
            if (compound.isAt(text, at)) {
                return compound;
            }
        }
        return null;
    }

    private static List<String> bare(WrittenWord[] text, int begin, int end) {
        return Arrays.stream(text, begin, end)
                .map(word -> Tokens.bare(word.written()))
                .toList();
    }

    private static String letters(String word) {
        return word.replace(HYPHEN, "");
    }
}
