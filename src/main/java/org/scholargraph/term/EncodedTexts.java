package org.scholargraph.term;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Texts as numbers of their words, abbreviations written out. What is not English is left out. */
final class EncodedTexts {

    private final Vocabulary vocabulary = new Vocabulary();
    private final List<int[]> texts = new ArrayList<>();

    /** Reads the papers twice: what abbreviations stand for first, then the words. */
    EncodedTexts(List<PaperText> papers) {
        var abbreviations = new LongForms(vocabulary);
        var defined = papers.stream()
                .map(paper ->
                        english(paper.text()).map(Abbreviations::definedIn).orElse(Map.of()))
                .toList();
        defined.forEach(abbreviations::note);
        var writer = new Writer(abbreviations.agreed());
        for (int paper = 0; paper < papers.size(); paper++) {
            texts.add(writer.write(papers.get(paper), defined.get(paper)));
        }
    }

    private static Optional<String> english(@Nullable String text) {
        return Optional.ofNullable(text).filter(English::isIt);
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    int size() {
        return texts.size();
    }

    /** The words of a paper, {@link Vocabulary#BREAK} where a phrase ends. */
    int[] text(int paper) {
        return texts.get(paper);
    }

    private final class Writer {

        private final Map<String, int[]> agreed;
        private Map<String, String> own = Map.of();
        private int[] numbers = new int[1024];
        private int length;

        Writer(Map<String, int[]> agreed) {
            this.agreed = agreed;
        }

        int[] write(PaperText paper, Map<String, String> defined) {
            length = 0;
            own = defined;
            english(paper.title()).ifPresent(title -> Tokens.of(title, word -> append(numbersOf(word))));
            english(paper.text())
                    .ifPresent(text -> Tokens.of(text, word -> {
                        append(numbersOf(word));
                        vocabulary.noteSpelling(word);
                    }));
            return Arrays.copyOf(numbers, length);
        }

        /** The words of the long form, where it is known and is a phrase. */
        private int[] numbersOf(String word) {
            if (Abbreviations.mayBe(word)) {
                var shortForm = Abbreviations.singular(word);
                var meant = own.get(shortForm);
                var longForm = meant == null ? agreed.get(shortForm) : LongForms.phrase(meant, vocabulary);
                if (longForm != null) {
                    return longForm;
                }
            }
            return new int[] {vocabulary.number(word)};
        }

        private void append(int[] words) {
            for (int word : words) {
                if (word == Vocabulary.BREAK && (length == 0 || numbers[length - 1] == Vocabulary.BREAK)) {
                    continue;
                }
                if (length == numbers.length) {
                    numbers = Arrays.copyOf(numbers, 2 * length);
                }
                numbers[length++] = word;
            }
        }
    }
}
