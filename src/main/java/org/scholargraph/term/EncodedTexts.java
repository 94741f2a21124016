package org.scholargraph.term;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Texts as numbers of their words, abbreviations written out. What is not English is left out. */
final class EncodedTexts {

    private final Vocabulary vocabulary = new Vocabulary();
    private final List<int[]> texts = new ArrayList<>();

    /** Learns first how the papers write compounds and what abbreviations stand for. */
    EncodedTexts(List<PaperText> papers) {
        var compounds = new Compounds(vocabulary);
        var titles = papers.stream()
                .map(paper -> compounds.words(english(paper.title())))
                .toList();
        var english = papers.stream().map(paper -> english(paper.text())).toList();
        var abstracts = english.stream().map(compounds::words).toList();
        compounds.learn(Stream.concat(titles.stream(), abstracts.stream()).toList());
        var longForms = new LongForms(vocabulary, compounds);
        var defined = english.stream().map(Abbreviations::definedIn).toList();
        defined.forEach(longForms::note);
        var writer = new Writer(longForms);
        for (int paper = 0; paper < papers.size(); paper++) {
            texts.add(writer.write(titles.get(paper), abstracts.get(paper), defined.get(paper)));
        }
    }

    /** The text, or an empty one in the place of one in another language. */
    private static String english(@Nullable String text) {
        return text != null && English.isIt(text) ? text : "";
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

        private final LongForms longForms;
        private final Map<String, int[]> agreed;
        private Map<String, String> own = Map.of();
        private int[] numbers = new int[1024];
        private int length;

        Writer(LongForms longForms) {
            this.longForms = longForms;
            agreed = longForms.agreed();
        }

        int[] write(WrittenWord[] title, WrittenWord[] text, Map<String, String> defined) {
            length = 0;
            own = defined;
            Compounds.agreed(title).forEach(word -> append(numbersOf(word)));
            Compounds.agreed(text).forEach(word -> {
                append(numbersOf(word));
                vocabulary.noteSpelling(word);
            });
            return Arrays.copyOf(numbers, length);
        }

        /** The words of the long form, where it is known and is a phrase. */
        private int[] numbersOf(String word) {
            if (Abbreviations.mayBe(word)) {
                var shortForm = Abbreviations.singular(word);
                var meant = own.get(shortForm);
                var longForm = meant == null ? agreed.get(shortForm) : longForms.phrase(meant);
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
